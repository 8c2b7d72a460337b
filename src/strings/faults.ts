/** What a reader is told when a file, or a part of the program, could not be had. */
export const faults = {
  offline: 'Şəbəkə yoxdur.',
  hanging: 'Server cavab vermir.',
  renewed: 'Siz bu səhifəni açandan sonra sayt yenilənib.',
  interrupted: 'Proqramın bir hissəsi yüklənmədi.',
  missing: 'Server lazımi faylı vermədi.',
  damaged: 'Lazımi fayl zədələnib.',
  unsupported: 'Bu brauzer köhnədir, lazımi imkanı yoxdur.',
  refused: 'Bu brauzer WebAssembly-nin işləməsinə icazə vermir.',
} as const;

export const retry = {
  again: 'Yenidən cəhd et',
  reload: 'Səhifəni yenilə',
} as const;
