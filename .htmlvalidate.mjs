/** Rules that differ from the recommended ones, each with its reason. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // All scripts are this site's own files; integrity hashes guard against other hosts.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles are the essays' and sections' own words, which nobody may shorten.
    'long-title': ['error', { maxlength: 160 }],
    // A heading may begin with a figure, and its id with it; HTML allows any id without a space.
    'valid-id': ['error', { relaxed: true }],
    // A list drawn as SVG has no native element.
    'prefer-native-element': ['error', { exclude: ['list'] }],
  },
};
