import { loadModule } from '../load.ts';

/** An address whose anchor the page lacks may have been copied with a bracket or in capitals. */
function lookUp(): void {
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id)) return;
  loadModule(() => import('./near-anchor.ts'))
    .then(({ goToNear }) => goToNear(id))
    // The page opens at its top, as it would without this.
    .catch(() => {});
}

lookUp();
window.addEventListener('hashchange', lookUp);
