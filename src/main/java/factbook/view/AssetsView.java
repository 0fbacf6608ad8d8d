package factbook.view;

/**
 * The shared files, as paths below the output folder, with the hash of their content in the name.
 *
 * @param stylesheet for example {@code assets/book.0123456789.css}
 * @param icon for example {@code assets/icon.0123456789.svg}
 */
public record AssetsView(String stylesheet, String icon) {}
