/**
 * Features that are used although a target lacks them, by their path in MDN's data or its beginning, and what
 * readers have instead. One that is no longer used is a fault.
 */
export const allowed: Readonly<Record<string, string>> = {
  'api.HTMLElement.showPopover': 'polyfilled',
  'api.HTMLElement.hidePopover': 'polyfilled',
  'api.ToggleEvent.newState': 'polyfilled',
  'css.selectors.popover-open': 'the class of the polyfill beside it',
  'api.CSS.highlights_static': 'marks are elements',
  'api.Highlight': 'marks are elements',
  'css.selectors.highlight': 'marks are elements',
  'css.selectors.has':
    'attributes that scripts set, native radio buttons, or nothing that is missed',
  'api.Clipboard.write': 'the text alone is copied',
  'api.ClipboardItem': 'the text alone is copied',
  'api.Document.prerendering': 'pages are fetched ahead, and none is made ready',
  'api.Navigator.share': 'the menu goes without',
  'api.Navigator.connection': 'the network counts as near, and data is not saved',
  'css.selectors.details-content': 'a script opens the contents',
  'css.at-rules.media.scripting': 'notes stand in the margin and at the end of the section too',
  'css.properties.content-visibility': 'all is laid out at once',
  'css.properties.contain-intrinsic-block-size': 'all is laid out at once',
  'css.properties.text-wrap': 'lines break as they always did',
  'css.properties.hanging-punctuation': 'quotation marks do not hang',
  'css.properties.scrollbar-gutter': 'a scroll bar takes its room when it comes',
  'css.selectors.selection': 'the colour of the system',
  'css.properties.cursor': 'there is no cursor',
  'css.at-rules.page': 'margins as the printer has them',
  'css.properties.break-after.avoid': 'a heading may stand at the foot of a printed page',
  'css.properties.orphans': 'a line may stand alone on a printed page',
  'css.properties.widows': 'a line may stand alone on a printed page',
};
