package factbook.localize;

import factbook.edition.History;
import factbook.fact.Fact;
import factbook.fact.Property;
import factbook.fact.Script;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.narrative.Inline;
import factbook.review.ConversionReport;
import factbook.script.Converter;
import factbook.site.Download;
import factbook.site.Moves;
import factbook.site.Page;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.FeedView;
import factbook.view.LayoutView;
import factbook.view.LinkView;
import factbook.view.MovedView;
import factbook.view.Proofs;
import factbook.view.SharedView;
import factbook.view.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The book in one script: a view of each of its pages. Made once per script; immutable, safe for
 * use by several threads.
 *
 * <pre>{@code
 * Localizer traditional = new Localizer(site, Script.HANT, converters, words, report, shared);
 * View park = traditional.view(page);
 * }</pre>
 */
public final class Localizer {
  private final Site site;
  private final Script script;
  private final Words words;
  private final Names names;
  private final Wording wording;
  private final Texts texts;
  private final Layouts layouts;
  private final IndexPages indexes;
  private final SubjectPages subjects;
  private final SourcePages sources;
  private final PropertyPages properties;
  private final ComparePage compare;
  private final TimelinePage timeline;
  private final TargetsPage targets;
  private final QualityPage quality;
  private final ChangesPage changes;
  private final Feed feed;
  private final Moves moves;
  private final Evidences evidences;
  private final RelationsPage relations;
  private final GlossaryPage glossary;
  private final SearchPage search;
  private final DownloadsPage downloads;

  /** A book whose editions nobody asks for. */
  public Localizer(
      Site site,
      Script script,
      Map<Script, Converter> converters,
      Map<Script, Words> words,
      ConversionReport conversions,
      SharedView shared) {
    this(site, History.NONE, script, converters, words, () -> conversions, shared);
  }

  /**
   * The book in a script.
   *
   * @param history its editions
   * @param converters a converter for each script of the book
   * @param words the words of the interface for each script of the book
   * @param conversions the ambiguous conversions of the book's texts, asked for by one page only
   * @param shared the styles and programs of all pages
   */
  public Localizer(
      Site site,
      History history,
      Script script,
      Map<Script, Converter> converters,
      Map<Script, Words> words,
      Supplier<ConversionReport> conversions,
      SharedView shared) {
    this.site = site;
    this.script = script;
    this.words = Objects.requireNonNull(words.get(script), script.tag());
    Converter converter = Objects.requireNonNull(converters.get(script), script.tag());
    Links links = new Links(site);
    Order order;
    Telling telling = new Telling(site.book());
    names = new Names(site.book(), converter);
    order = new Order(script, names, site.book().subjects().values());
    wording = new Wording(this.words, converter);
    Freshness freshness = new Freshness(site);
    Edits edits = new Edits(site.book().settings().edit());
    moves = Moves.of(site);
    texts = new Texts(site, converter, names, wording, this.words, links, freshness, edits);
    Citations citations = new Citations(site.book(), names, wording, this.words);
    Metadata metadata = new Metadata(site.book(), names, script);
    layouts =
        new Layouts(
            site.book().settings(), names, wording, this.words, words, citations, metadata, shared);
    sources = new SourcePages(site, names, wording, links, texts, citations);
    changes = new ChangesPage(site, history, names, wording, this.words, links);
    feed = new Feed(site.book().settings(), history, names, this.words, changes);
    indexes =
        new IndexPages(
            site, names, wording, this.words, links, texts, telling, sources, order, changes);
    Facts facts = new Facts(site, names, wording, links, texts, moves);
    evidences = new Evidences(site, names, wording, texts, facts, changes, edits);
    Outcomes outcomes =
        new Outcomes(site.book().settings().date(), wording, this.words, texts, facts);
    Conflicts conflicts = new Conflicts(site, names, wording, links, facts);
    Answers answers = new Answers(site, names, wording, texts);
    Charts charts = new Charts(site, names, wording, this.words, texts);
    Cautions cautions = new Cautions(site, names, wording, this.words);
    properties = new PropertyPages(site, names, wording, links, facts, cautions, charts, order);
    compare = new ComparePage(site, names, links, answers, cautions, order);
    timeline = new TimelinePage(site, names, wording, links, texts, facts, order);
    targets = new TargetsPage(names, wording, links, outcomes, order);
    relations = new RelationsPage(site, names, wording, this.words, links, facts, order);
    glossary = new GlossaryPage(site, names, wording, this.words, links, texts, order, converters);
    quality =
        new QualityPage(
            site,
            names,
            wording,
            links,
            texts,
            facts,
            sources,
            conflicts,
            answers,
            outcomes,
            order,
            freshness,
            new ConversionPart(conversions, names, this.words));
    search = new SearchPage(site, names, this.words, links, sources, order);
    downloads = new DownloadsPage(site.book().settings(), names, this.words);
    List<Converter> others =
        site.book().settings().scripts().stream()
            .filter(other -> other != script)
            .map(other -> Objects.requireNonNull(converters.get(other), other.tag()))
            .toList();
    subjects =
        new SubjectPages(
            site, names, wording, links, texts, facts, outcomes, conflicts, answers, telling,
            charts, sources, order, others, moves, edits);
  }

  /** The script. */
  public Script script() {
    return script;
  }

  /** The words of the interface in this script, for the templates. */
  public Words words() {
    return words;
  }

  /** A page of the site in this script, while no files are offered. */
  public View view(Page page) {
    return view(page, List.of());
  }

  /**
   * A page of the site in this script.
   *
   * @param files the files that the site offers, for the page that lists them
   */
  public View view(Page page, List<Download> files) {
    String path = page.path();
    Part part = page.part();
    return switch (page.kind()) {
      case HOME -> indexes.home(layouts.of(page, null, ""), part, path);
      case PARKS -> indexes.parks(layout(page, Word.PARKS, Word.PARKS_DESCRIPTION), part, path);
      case ENTITIES ->
          indexes.entities(layout(page, Word.ENTITIES, Word.ENTITIES_DESCRIPTION), part, path);
      case PROPERTIES ->
          properties.index(layout(page, Word.PROPERTIES, Word.PROPERTIES_DESCRIPTION), path);
      case PROPERTY -> property(page);
      case COMPARE ->
          compare.of(layout(page, Word.COMPARE_HEADING, Word.COMPARE_DESCRIPTION), part, path);
      case TIMELINE ->
          timeline.of(layout(page, Word.TIMELINE, Word.TIMELINE_DESCRIPTION), part, path);
      case TARGETS ->
          targets.of(layout(page, Word.TARGETS_HEADING, Word.TARGETS_DESCRIPTION), part, path);
      case SOURCES ->
          indexes.sources(layout(page, Word.SOURCES, Word.SOURCES_DESCRIPTION), part, path);
      case QUALITY -> quality.of(layout(page, Word.QUALITY, Word.QUALITY_DESCRIPTION), part, path);
      case CHANGES -> changes.of(layout(page, Word.CHANGES, Word.CHANGES_DESCRIPTION), part, path);
      case RELATIONS ->
          relations.of(
              layout(page, Word.RELATIONS_HEADING, Word.RELATIONS_DESCRIPTION), part, path);
      case GLOSSARY ->
          glossary.of(
              layout(page, Word.GLOSSARY, Word.GLOSSARY_DESCRIPTION), indexes.legend(), part, path);
      case DOWNLOADS ->
          downloads.of(layout(page, Word.DOWNLOADS, Word.DOWNLOADS_DESCRIPTION), files);
      case ABOUT -> indexes.about(layout(page, Word.ABOUT, Word.ABOUT_DESCRIPTION), path);
      case SEARCH -> search(page, List.of());
      case PARK, ENTITY -> subject(page);
      case SOURCE -> source(page);
      case EDITION -> edition(page);
    };
  }

  /** The pages in the places of old ones, by their paths below the script's folder. */
  public Map<String, View> moved() {
    Map<String, View> views = new TreeMap<>();
    for (Moves.Stub stub : moves.stubs()) {
      Page page = stub.target();
      LayoutView layout = view(page).layout();
      String href = page.path().substring(page.path().lastIndexOf('/') + 1);
      views.put(
          stub.path(),
          new MovedView(
              layout,
              new LinkView(layout.crumbs().get(layout.crumbs().size() - 1).label(), href),
              subjects.moved(stub.moved(), stub.path())));
    }
    return views;
  }

  /** The feed of this script. */
  public FeedView feed() {
    return feed.view();
  }

  /** The evidence behind the figures of a page. */
  public Proofs proofs(Page page) {
    return id -> evidences.of(id, page.path());
  }

  /**
   * The page that searches.
   *
   * @param files what the search reads, below the output folder, in their order
   */
  public View search(Page page, List<String> files) {
    return search.of(layout(page, Word.SEARCH, Word.SEARCH_DESCRIPTION), page, files);
  }

  private LayoutView layout(Page page, Word heading, Word description) {
    return layouts.of(page, words.say(heading), words.say(description));
  }

  private View subject(Page page) {
    String id = Objects.requireNonNull(page.id());
    Subject subject = Objects.requireNonNull(site.book().subjects().get(id), id);
    String description = texts.plain(subject.summary(), id);
    return subjects.of(subject, layouts.of(page, names.subject(id), description), page);
  }

  private View property(Page page) {
    String id = Objects.requireNonNull(page.id());
    Property property = Objects.requireNonNull(site.book().vocabulary().properties().get(id), id);
    String label = names.text(property.label());
    LayoutView layout = layouts.of(page, label, words.say(Word.PROPERTY_DESCRIPTION, label));
    return properties.of(property, layout, page);
  }

  private View source(Page page) {
    String id = Objects.requireNonNull(page.id());
    Source source = Objects.requireNonNull(site.book().sources().get(id), id);
    // Not the title as printed: it may be in the other script, and <title> cannot mark that.
    String title = words.say(Word.SOURCE_TITLE, id);
    String description = words.say(Word.SOURCE_DESCRIPTION, id);
    return sources.of(source, layouts.of(page, title, description), page);
  }

  private View edition(Page page) {
    String id = Objects.requireNonNull(page.id());
    String title = words.say(Word.EDITION_TITLE, id);
    return changes.of(id, layouts.of(page, title, changes.description(id)), page.path());
  }

  /** An authored text of the whole book, such as its title. */
  public String text(String authored) {
    return names.text(authored);
  }

  /** The name of a subject. */
  public String name(String subject) {
    return names.subject(subject);
  }

  /** The value of a fact as displayed: {@code 超過1000億元}. */
  public String display(Fact fact) {
    return texts.figures().text(fact);
  }

  /**
   * One line of text without marks and links, bound figures as displayed.
   *
   * @param ownSubject the subject it belongs to; null for a text of the whole book
   */
  public String plain(List<Inline> content, @Nullable String ownSubject) {
    return texts.plain(content, ownSubject);
  }

  /** Says dates, figures and kinds in this script. */
  public Wording wording() {
    return wording;
  }
}
