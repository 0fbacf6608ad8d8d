package factbook.site;

/**
 * A file that the site offers, as it was made: data for programs, or the book to take along.
 *
 * @param path below the site's folder: {@code data/facts.csv}
 * @param rows how many things it lists: facts, entities, sources, places; 0 for a book
 * @param bytes its size
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Download(String path, int rows, long bytes, String sha256) {
  /** Its name without the folder: {@code facts.csv}. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it is the whole book in another form. */
  public boolean isBook() {
    return path.startsWith("offline/");
  }
}
