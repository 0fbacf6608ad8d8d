package factbook.diagnostic;

/**
 * The stable code of a kind of mistake. Each package that finds mistakes lists its own in an enum,
 * for example {@code YamlCode.DUPLICATE_KEY} with id {@code yaml/duplicate-key}.
 */
public interface Code {
  /** The code as shown to people and programs, {@code area/words-with-hyphens}; never changes. */
  String id();

  /** How bad it is. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /** Whether the computer failed, not the book: a file that cannot be read or written. */
  default boolean isReadingOrWriting() {
    return false;
  }
}
