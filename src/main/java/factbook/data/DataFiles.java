package factbook.data;

import factbook.fact.Script;
import factbook.review.ConversionReport;
import factbook.site.Download;
import factbook.site.Site;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The data files of a site: the same for the same site, with LF line ends in JSON and CRLF in CSV
 * (RFC 4180), in UTF-8 without a byte order mark.
 */
public final class DataFiles {
  private DataFiles() {}

  /**
   * The files, in the order of their paths.
   *
   * @param conversions the ambiguous conversions
   * @param displays how each script says things; values, names and texts are given in all of them
   */
  public static List<DataFile> of(
      Site site, ConversionReport conversions, Map<Script, Display> displays) {
    Map<Script, Display> inOrder = new EnumMap<>(displays);
    String edition = site.book().settings().edition();
    int facts = Statements.of(site).size();
    return List.of(
        new DataFile(
            "data/conversion.json",
            conversions.places().size(),
            new ConversionJson(edition, conversions)),
        new DataFile(
            "data/entities.json", site.book().subjects().size(), new EntitiesJson(site, inOrder)),
        new DataFile("data/facts.csv", facts, new FactsCsv(site, inOrder)),
        new DataFile("data/facts.json", facts, new FactsJson(site, inOrder)),
        new DataFile("data/sources.json", site.book().sources().size(), new SourcesJson(site)));
  }

  /**
   * The descriptor of the files as a Data Package, version 2.
   *
   * @param files the files as they were made, in the order of their paths
   */
  public static DataFile descriptor(
      Site site, List<Download> files, Map<Script, Display> displays) {
    Map<Script, Display> inOrder = new EnumMap<>(displays);
    return new DataFile(
        "data/datapackage.json", files.size(), new DataPackageJson(site, files, inOrder));
  }
}
