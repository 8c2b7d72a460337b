// The page was opened with a query: what every search needs is asked for before any other script has come.
if (new URLSearchParams(location.search).get('q')) {
  const { base, files } = document.currentScript.dataset;
  globalThis.searchFiles = new Map(
    files.split(' ').map((file) => {
      const answer = fetch(base + file);
      answer.catch(() => {});
      return [file, answer];
    }),
  );
}
