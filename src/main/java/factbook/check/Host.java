package factbook.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A host of static sites, with the limits that it states for what it takes. The figures are those
 * of the hosts' own pages, read in November 2026; {@code docs/publishing.md} names the pages.
 */
public enum Host {
  /** GitHub Pages. */
  GITHUB_PAGES("github-pages"),
  /** Cloudflare Pages. */
  CLOUDFLARE_PAGES("cloudflare-pages"),
  /** Netlify. */
  NETLIFY("netlify"),
  /** Amazon S3 and what speaks its language. */
  S3("s3"),
  /** nginx, Apache and other servers of one's own: what the disk takes. */
  NGINX("nginx");

  private final String id;

  Host(String id) {
    this.id = id;
  }

  /** Its name on the command line: {@code github-pages}. */
  public String id() {
    return id;
  }

  /** What it takes at most. */
  Limits limits() {
    return switch (this) {
      case GITHUB_PAGES -> Limits.NONE.site(1_000_000_000L).file(100L << 20);
      // The free plan; paid ones take 100,000 files.
      case CLOUDFLARE_PAGES -> Limits.NONE.files(20_000).file(25L << 20).redirects(2_000, 1_000);
      case NETLIFY -> Limits.NONE.filesInFolder(54_000);
      // One upload of a file.
      case S3 -> Limits.NONE.file(5_000_000_000L);
      case NGINX -> Limits.NONE;
    };
  }

  /** The host of this name. */
  public static Optional<Host> of(String id) {
    return Arrays.stream(values()).filter(host -> host.id.equals(id)).findFirst();
  }

  /** The names of all hosts. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Host::id).toList();
  }

  /**
   * What a host takes at most; {@link Long#MAX_VALUE} where it states nothing.
   *
   * @param files files of the site
   * @param filesInFolder files that lie directly in one folder
   * @param fileBytes bytes of one file
   * @param siteBytes bytes of all files
   * @param redirects lines of {@code _redirects}
   * @param redirectLength characters of such a line
   */
  record Limits(
      long files,
      long filesInFolder,
      long fileBytes,
      long siteBytes,
      long redirects,
      long redirectLength) {
    private static final long ANY = Long.MAX_VALUE;
    static final Limits NONE = new Limits(ANY, ANY, ANY, ANY, ANY, ANY);

    Limits files(long most) {
      return new Limits(most, filesInFolder, fileBytes, siteBytes, redirects, redirectLength);
    }

    Limits filesInFolder(long most) {
      return new Limits(files, most, fileBytes, siteBytes, redirects, redirectLength);
    }

    Limits file(long most) {
      return new Limits(files, filesInFolder, most, siteBytes, redirects, redirectLength);
    }

    Limits site(long most) {
      return new Limits(files, filesInFolder, fileBytes, most, redirects, redirectLength);
    }

    Limits redirects(long most, long length) {
      return new Limits(files, filesInFolder, fileBytes, siteBytes, most, length);
    }
  }
}
