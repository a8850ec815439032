import { s } from './words'

/** The picture on the title page: a desk in the evening, and a telephone with a blinking lamp. */
export const Desk = () => (
  <svg class="desk" viewBox="0 0 560 292" role="img" aria-label={s('shelf.picture')}>
    <rect class="d-sky" x="60" y="24" width="220" height="172" />
    <path class="d-town" d="M60 196V132h34v-28h44v46h30v-30h36v52h36v-70h40v94z" />
    <path class="d-lit" d="M104 118h10v12h-10zM178 134h10v12h-10zM254 118h10v12h-10zM254 146h10v12h-10z" />
    <circle class="d-moon" cx="236" cy="62" r="18" />
    <path class="d-line" d="M60 24h220v172H60zM170 24v172M60 110h220" />
    <rect class="d-sill" x="48" y="196" width="244" height="14" />

    <g class="d-calendar">
      <path class="d-paper" d="M338 42h124v118H338z" />
      <path class="d-coral" d="M338 42h124v28H338z" />
      <path class="d-line" d="M338 42h124v118H338zM338 70h124M364 32v18M436 32v18" />
      <path
        class="d-line thin"
        d="M354 90l14 14m0-14-14 14M386 90l14 14m0-14-14 14M418 90l14 14m0-14-14 14M354 122l14 14m0-14-14 14"
      />
      <circle class="d-ring" cx="393" cy="129" r="15" />
    </g>

    <path class="d-pot" d="M62 236h56l-8 56H70z" />
    <path
      class="d-leaf"
      d="M88 238c-30-14-40-42-36-66 22 12 36 36 36 66zM92 238c-8-40 2-66 16-84 14 28 8 60-16 84zM96 238c4-26 20-44 46-48-2 24-18 42-46 48z"
    />

    <g class="d-mug">
      <path class="d-paper" d="M440 236h60v56h-60z" />
      <path class="d-line" d="M440 236h60v56h-60zM500 248c24-2 24 32 0 30" />
      <path class="d-line thin d-steam" d="M458 222c-8-10 8-16 0-28M480 222c-8-10 8-16 0-28" />
    </g>

    <g class="d-phone">
      <path class="d-case" d="M196 232h164l28 60H168z" />
      <path class="d-cradle" d="M208 216h18v18h-18zM330 216h18v18h-18z" />
      <path
        class="d-set"
        d="M170 206c0-22 24-30 108-30s108 8 108 30v16c0 8-6 10-14 10h-28c-8 0-12-6-12-14v-6H224v6c0 8-4 14-12 14h-28c-8 0-14-2-14-10z"
      />
      <path
        class="d-keys"
        d="M246 246h14v9h-14zM270 246h14v9h-14zM294 246h14v9h-14zM243 264h15v9h-15zM270 264h14v9h-14zM296 264h15v9h-15z"
      />
      <circle class="d-glow" cx="340" cy="262" r="20" />
      <circle class="d-lamp" cx="340" cy="262" r="9" />
    </g>
  </svg>
)
