package factbook.view;

/**
 * A citation by GB/T 7714-2015 that ends in an address.
 *
 * @param text up to the address, {@code 编辑部. 云栖小镇：企业数[DB/OL]//事实书. 2026-11版. (2026-11-21). }
 * @param address where it stands; the path below the output folder where the book has no base URL
 */
public record CitationView(String text, String address) {}
