import { t } from '../t'
import { Icon } from '../parts/icon'

/** What can be done when the play has ended. */
export const Ending = ({ onAgain }: { onAgain: () => void }) => (
  <div class="choices after">
    <h2 class="unseen" tabIndex={-1} data-focus="choices">
      {t('log.ending')}
    </h2>
    <a class="button main" href="#/week">
      {t('screen.week')}
    </a>
    <a class="button" href="#/review">
      {t('play.to-review')}
    </a>
    <button type="button" class="button" onClick={onAgain}>
      <Icon name="again" /> {t('play.again-fresh')}
    </button>
  </div>
)
