package factbook.script;

import org.jspecify.annotations.Nullable;

/** Where a word of a {@link Lexicon} comes from. */
enum WordKind {
  /** An ordinary word of the language: it tells where the words beside it end. */
  VOCABULARY(1),
  /** A phrase of opencc4j's tables. */
  PHRASE(2),
  /** A word of our own. */
  SUPPLEMENT(3);

  private static final int CHANGES = 4;

  private final int number;

  WordKind(int number) {
    this.number = number;
  }

  /** As one byte; 0 stands for no word. */
  byte number(boolean changes) {
    return (byte) (number + (changes ? CHANGES : 0));
  }

  /** The kind that a byte stands for; null for no word. */
  static @Nullable WordKind of(byte number) {
    return switch (number & (CHANGES - 1)) {
      case 1 -> VOCABULARY;
      case 2 -> PHRASE;
      case 3 -> SUPPLEMENT;
      default -> null;
    };
  }

  /** Whether the word becomes another thing than its characters do one by one. */
  static boolean changes(byte number) {
    return (number & CHANGES) != 0;
  }
}
