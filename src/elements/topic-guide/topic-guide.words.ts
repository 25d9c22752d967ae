import {loaders} from '../../text/loaders/topic-guide.js';
import type {
  CauseCheckerContent,
  GuideTitles,
  MedicinesContent,
  OverviewContent,
  PicturesContent,
  ReliefContent,
  SymptomsContent,
  WarningSignsContent,
} from '../../content/index.js';
import type {EvidenceWords} from '../../shared/article/evidence.js';
import type {FindingWords} from '../../shared/article/findings.js';
import type {CommonWords, ElementWords, WordLoaders} from '../../base/words.js';
import type {SheetWords} from '../../shared/sheet/content.js';
import type {text} from '../../content/topic-guide.text.js';

/** What the element needs to be read. */
export interface TopicGuideWords extends ElementWords<typeof text & GuideTitles> {
  readonly overview?: CommonWords & OverviewContent;
  readonly relief?: CommonWords & EvidenceWords & ReliefContent;
  readonly warningSigns?: CommonWords & WarningSignsContent;
  readonly symptoms?: CommonWords & SymptomsContent;
  readonly causes?: CommonWords & FindingWords & CauseCheckerContent;
  readonly medicines?: CommonWords & FindingWords & MedicinesContent;
  readonly pictures?: CommonWords & PicturesContent;
  readonly summary?: SheetWords;
  readonly reply?: CommonWords;
}

export const words: WordLoaders<TopicGuideWords> = loaders;
