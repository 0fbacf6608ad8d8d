package factbook.check;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds a site against the limits of a host. */
final class HostChecks {
  private final Host host;
  private final Host.Limits limits;
  private final Diagnostics diagnostics;

  HostChecks(Host host, Diagnostics diagnostics) {
    this.host = host;
    this.limits = host.limits();
    this.diagnostics = diagnostics;
  }

  /**
   * Checks a site.
   *
   * @param sizes the bytes of each file, by its path
   * @param redirects the lines of {@code _redirects}
   * @param baseUrl where the site will stand; null where that is not known
   */
  void check(SortedMap<String, Long> sizes, List<String> redirects, @Nullable String baseUrl) {
    if (baseUrl == null) {
      tell(
          "the book says nowhere that it will stand there",
          "set “base-url”, or pass --base-url: without it there is no sitemap, no canonical address"
              + " and no feed");
    }
    most("files", sizes.size(), limits.files(), "publish fewer subjects, or take another host");
    most(
        "bytes in all",
        sizes.values().stream().mapToLong(Long::longValue).sum(),
        limits.siteBytes(),
        "publish without --offline, or take another host");
    folders(sizes);
    sizes.forEach(
        (path, size) ->
            most(
                "bytes in “" + path + "”",
                size,
                limits.fileBytes(),
                "publish without it, or take another host"));
    most(
        "redirects",
        redirects.size(),
        limits.redirects(),
        "take the oldest out of “renames”; the pages at the old addresses lead on as well");
    redirects.stream()
        .max(Comparator.comparingInt(String::length))
        .ifPresent(
            longest ->
                most(
                    "characters in the longest redirect",
                    longest.length(),
                    limits.redirectLength(),
                    "give the book a shorter base path"));
  }

  private void folders(SortedMap<String, Long> sizes) {
    Map<String, Long> folders = new TreeMap<>();
    sizes
        .keySet()
        .forEach(
            path -> folders.merge(path.substring(0, path.lastIndexOf('/') + 1), 1L, Long::sum));
    folders.forEach(
        (folder, files) ->
            most(
                "files in the folder “" + folder + "”",
                files,
                limits.filesInFolder(),
                "publish fewer subjects, or take another host"));
  }

  private void most(String what, long found, long most, String hint) {
    if (found > most) {
      tell("there are " + found + " " + what + ", and it takes " + most, hint);
    }
  }

  private void tell(String sentence, String hint) {
    diagnostics.add(Diagnostic.general(CheckCode.HOST, host.id() + ": " + sentence, hint));
  }
}
