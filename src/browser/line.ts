/** Whether the reader saves data, or hardly has a line: nothing is fetched that was not asked for. */
export function isLineScarce(): boolean {
  const { saveData, effectiveType } = navigator.connection ?? {};
  return saveData === true || /2g/u.test(effectiveType ?? '');
}
