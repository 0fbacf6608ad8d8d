package factbook.localize;

import factbook.fact.Settings;
import factbook.view.ChooserView;
import factbook.view.ChooserView.ChoiceView;
import factbook.view.LayoutView;
import factbook.view.LayoutView.TwinView;
import factbook.view.LinkView;
import factbook.view.NotFoundView;
import factbook.view.NotFoundView.MissingView;
import factbook.view.SharedView;
import java.util.List;

/** The pages above the scripts' trees: the entrance, and the page for dead addresses. */
public final class RootPages {
  private final Settings settings;
  private final List<Localizer> scripts;
  private final SharedView shared;

  /**
   * Makes the pages of all scripts.
   *
   * @param scripts the book in each script, the authored one first
   * @param shared the styles and programs of all pages
   */
  public RootPages(Settings settings, List<Localizer> scripts, SharedView shared) {
    this.settings = settings;
    this.scripts = List.copyOf(scripts);
    this.shared = shared;
  }

  /** {@code index.html}: the choice of scripts. */
  public ChooserView chooser() {
    return new ChooserView(
        layout("index.html", first().text(settings.title()), "./"),
        scripts.stream()
            .map(
                script ->
                    new ChoiceView(
                        script.script().tag(),
                        script.words().say(Layouts.nameOf(script.script())),
                        script.text(settings.title()),
                        script.text(settings.description()),
                        script.words().say(Word.ENTER),
                        script.words().say(Word.REMEMBERED),
                        script.script().folder() + "/index.html"))
            .toList());
  }

  /**
   * {@code 404.html}: hosts show it at any depth, so it alone names its files from the base path.
   */
  public NotFoundView missing() {
    String base = settings.basePath();
    return new NotFoundView(
        layout("404.html", first().words().say(Word.MISSING_HEADING), base),
        scripts.stream().map(script -> missing(script, base)).toList());
  }

  private static MissingView missing(Localizer script, String base) {
    String folder = base + script.script().folder() + "/";
    Words words = script.words();
    return new MissingView(
        script.script().tag(),
        words.say(Word.MISSING_HEADING),
        words.say(Word.MISSING_TEXT),
        List.of(
            new LinkView(words.say(Word.HOME), folder + "index.html"),
            new LinkView(words.say(Word.PARKS), folder + "parks/index.html"),
            new LinkView(words.say(Word.SOURCES), folder + "sources/index.html")));
  }

  private Localizer first() {
    return scripts.get(0);
  }

  private LayoutView layout(String path, String title, String root) {
    Localizer first = first();
    String base = settings.baseUrl();
    return new LayoutView(
        path,
        first.script().tag(),
        title,
        first.text(settings.description()),
        Metadata.ofRoot(settings, first.script()),
        root,
        root + first.script().folder() + "/index.html",
        base == null ? null : base + path,
        base == null ? root + "index.html" : base + "index.html",
        scripts.stream().map(script -> twin(script, root)).toList(),
        List.of(),
        List.of(),
        List.of(),
        first.text(settings.title()),
        settings.subtitle() == null ? null : first.text(settings.subtitle()),
        first.text(settings.publisher()),
        settings.edition(),
        first.wording().date(settings.date()),
        settings.licence(),
        null,
        null,
        shared);
  }

  private TwinView twin(Localizer script, String root) {
    String file = script.script().folder() + "/index.html";
    String base = settings.baseUrl();
    return new TwinView(
        script.script().tag(),
        script.words().say(Layouts.nameOf(script.script())),
        root + file,
        base == null ? root + file : base + file,
        false);
  }
}
