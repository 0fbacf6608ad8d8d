package factbook.check;

/** Takes the parts of a page, in the order of its tree. */
interface MarkupVisitor {
  /** An element begins. */
  void open(Tag tag);

  /** Text between two tags, with its character references resolved. */
  void text(String words);

  /** What stands in a script or a style, as written. */
  void program(String source);

  /** The element that began last and is still open ends. */
  void close();
}
