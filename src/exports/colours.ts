/** The colours of src/styles/tokens.css that machines and pictures need; a test holds the two together. */
export const colours = {
  light: {
    paper: '#fbf8f1',
    ink: '#211b14',
    soft: '#574d40',
    control: '#857a69',
    accent: '#862b18',
  },
  dark: {
    paper: '#16140f',
    ink: '#e8e0d0',
    soft: '#b9ae9a',
    control: '#857b69',
    accent: '#eba488',
  },
} as const;
