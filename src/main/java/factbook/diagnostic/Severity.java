package factbook.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
  /** The book cannot be published. */
  ERROR,
  /** The book can be published, but not with {@code --strict}. */
  WARNING
}
