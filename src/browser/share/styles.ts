import { addStyles } from '../add-styles.ts';
import css from './share.css?inline';

/** The styles of sharing and citing: they come with the first use, and no page carries them before. */
addStyles(css);
