package factbook.scan;

import factbook.text.Span;
import factbook.text.TextFile;
import java.nio.file.Path;

/**
 * A file of the book, found but not yet read.
 *
 * @param kind what it is for
 * @param id its name without the ending: the id of what it holds
 * @param path relative to the book's folder, with {@code /}
 * @param file where it is
 * @param size in bytes, when it was found
 */
public record BookFile(Kind kind, String id, String path, Path file, long size) {
  /** The place for mistakes of the file as a whole. */
  public Span place() {
    return new TextFile(path, "").start();
  }

  /** What the files of a book are for, by folder and ending. */
  public enum Kind {
    /** {@code content/book.yaml}. */
    SETTINGS("content", "yaml", "book"),
    /** {@code content/glossary.yaml}. */
    GLOSSARY("content", "yaml", "glossary"),
    /** {@code content/decisions.yaml}. */
    DECISIONS("content", "yaml", "decisions"),
    /** {@code content/conversions.yaml}. */
    CONVERSIONS("content", "yaml", "conversions"),
    /** {@code content/changes.yaml}. */
    CHANGES("content", "yaml", "changes"),
    /** {@code content/renames.yaml}. */
    RENAMES("content", "yaml", "renames"),
    /** {@code content/vocabulary/*.yaml}. */
    VOCABULARY("content/vocabulary", "yaml", ""),
    /** {@code content/parks/*.yaml}. */
    PARK("content/parks", "yaml", ""),
    /** {@code content/parks/*.md}. */
    PARK_TEXT("content/parks", "md", ""),
    /** {@code content/entities/*.yaml}. */
    ENTITY("content/entities", "yaml", ""),
    /** {@code content/entities/*.md}. */
    ENTITY_TEXT("content/entities", "md", ""),
    /** {@code content/pages/*.md}. */
    PAGE("content/pages", "md", ""),
    /** {@code content/editions/*.json}: written by {@code edition cut}. */
    EDITION("content/editions", "json", ""),
    /** {@code seeds/*.yaml}. */
    SOURCE("seeds", "yaml", ""),
    /** {@code templates/words.yaml}. */
    WORDS("templates", "yaml", "words"),
    /** {@code templates/*.ftlh}. */
    TEMPLATE("templates", "ftlh", ""),
    /** {@code templates/*.css}. */
    STYLE("templates", "css", ""),
    /** {@code templates/*.js}. */
    CODE("templates", "js", "");

    private static final int LARGEST_TYPED = 1_000_000;

    /** What the generator itself wrote is as large as the book. */
    private static final int LARGEST_WRITTEN = 500_000_000;

    private final String folder;
    private final String ending;
    private final String onlyName;

    Kind(String folder, String ending, String onlyName) {
      this.folder = folder;
      this.ending = ending;
      this.onlyName = onlyName;
    }

    /** The folder, relative to the book's. */
    public String folder() {
      return folder;
    }

    /** The ending of the name, without the dot. */
    public String ending() {
      return ending;
    }

    /** Bytes that such a file may have: one that is typed, some 300,000 Han characters. */
    int largest() {
      return this == EDITION ? LARGEST_WRITTEN : LARGEST_TYPED;
    }

    /** Whether a file of this folder, name and ending is of this kind. */
    boolean holds(String folder, String name, String ending) {
      return this.folder.equals(folder)
          && this.ending.equals(ending)
          && (onlyName.isEmpty() || onlyName.equals(name));
    }

    /** Whether its names are ids of the book; the names of templates are their own matter. */
    boolean isNamedById() {
      return onlyName.isEmpty() && !folder.equals("templates") && this != EDITION;
    }

    /** How such a file is called, for messages: {@code content/parks/<id>.yaml}. */
    public String pattern() {
      return folder + "/" + (onlyName.isEmpty() ? "<id>" : onlyName) + "." + ending;
    }
  }
}
