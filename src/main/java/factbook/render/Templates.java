package factbook.render;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.localize.Words;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.view.Proofs;
import factbook.view.View;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a book, read once; safe for use by several threads.
 *
 * <pre>{@code
 * Templates templates = Templates.load(BuiltIn.under(own), words.keys(), Limits.DEFAULT, diagnostics);
 * Optional<String> html =
 *     templates.render(localizer.view(page), localizer.words(), localizer.proofs(page), diagnostics);
 * }</pre>
 */
public final class Templates {
  private static final String FACT = "factbook.fact";

  private final Configuration configuration;
  private final Map<String, TextFile> files;
  private final Map<String, Template> templates = new LinkedHashMap<>();
  private final ViewWrapper wrapper = new ViewWrapper();
  private final Limits limits;

  /** Templates that did not end on some page. */
  private final Set<String> slow = ConcurrentHashMap.newKeySet();

  private final Watchdog watchdog;

  private Templates(Map<String, TextFile> files, Limits limits) {
    this.files = files;
    this.limits = limits;
    this.watchdog = new Watchdog(limits.time());
    this.configuration = configuration(files, wrapper);
  }

  /**
   * Reads the templates among these files; mistakes are added to {@code diagnostics}.
   *
   * @param all the files of {@code templates}, inherited ones included
   * @param words the keys of the words of the interface
   */
  public static Templates load(
      List<TextFile> all, Collection<String> words, Limits limits, Diagnostics diagnostics) {
    Map<String, TextFile> files = new TreeMap<>();
    for (TextFile file : all) {
      if (file.path().endsWith(".ftlh")) {
        files.put(name(file), file);
      }
    }
    Templates templates = new Templates(files, limits);
    for (TextFile file : files.values()) {
      TemplateLint.check(file, words, files.keySet(), diagnostics);
      templates.read(file, diagnostics);
    }
    return templates;
  }

  private static String name(TextFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  private static Configuration configuration(Map<String, TextFile> files, ViewWrapper wrapper) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    StringTemplateLoader loader = new StringTemplateLoader();
    files.forEach((name, file) -> loader.putTemplate(name, file.text(), 0));
    configuration.setTemplateLoader(loader);
    // All templates stay compiled, and none is looked for again.
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(wrapper);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(new PageFormat());
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTabSize(1);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(Templates::rethrow);
    configuration.setAttemptExceptionReporter((mistake, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    return configuration;
  }

  /** Notes the fact that was being shown, and lets the mistake go its way. */
  private static void rethrow(TemplateException mistake, Environment environment, Writer out)
      throws TemplateException {
    if (environment.getVariable("fact") instanceof TemplateHashModel fact
        && fact.get("id") instanceof TemplateScalarModel id) {
      environment.setCustomAttribute(FACT, id.getAsString());
    }
    throw mistake;
  }

  private void read(TextFile file, Diagnostics diagnostics) {
    String name = name(file);
    try {
      Template template = configuration.getTemplate(name);
      _CoreAPI.addThreadInterruptedChecks(template);
      templates.put(name, template);
    } catch (ParseException mistake) {
      diagnostics.add(
          Places.span(file, mistake.getLineNumber(), mistake.getColumnNumber()),
          RenderCode.SYNTAX,
          "the template cannot be read: " + Places.firstSentence(mistake.getEditorMessage()),
          "mend the template at this place");
    } catch (StackOverflowError tooDeep) {
      diagnostics.add(
          file.start(),
          RenderCode.TOO_DEEP,
          "the template is nested too deeply to be read",
          "divide it into parts");
    } catch (IOException impossible) {
      throw new UncheckedIOException(name, impossible);
    }
  }

  /**
   * Shows a view; mistakes are added to {@code diagnostics}.
   *
   * @param proofs the evidence behind its figures
   * @return the page; empty where the template failed, which has been said
   */
  public Optional<String> render(View view, Words words, Proofs proofs, Diagnostics diagnostics) {
    Template template = templates.get(view.template());
    String page = view.layout().path();
    if (slow.contains(view.template())) {
      return Optional.empty(); // it has been said, and each page would take as long again
    }
    if (template == null) {
      if (!files.containsKey(view.template())) {
        diagnostics.add(missing(view.template()));
      }
      return Optional.empty();
    }
    LimitedWriter out = new LimitedWriter(limits.characters());
    try (Watchdog.Watch watch = watchdog.watch()) {
      return process(template, model(view, words, proofs), out, watch, page, diagnostics);
    }
  }

  private Optional<String> process(
      Template template,
      PageModel model,
      LimitedWriter out,
      Watchdog.Watch watch,
      String page,
      Diagnostics diagnostics) {
    Environment environment = null;
    try {
      environment = template.createProcessingEnvironment(model, out);
      environment.process();
      return Optional.of(out.toString());
    } catch (TemplateException | IOException | RuntimeException mistake) {
      if (watch.hasRung()) {
        slow.add(template.getName());
        diagnostics.add(unending(template, RenderCode.TOO_SLOW, page, "takes too long"));
      } else if (out.isFull()) {
        diagnostics.add(unending(template, RenderCode.TOO_LONG, page, "writes too much"));
      } else {
        diagnostics.add(failed(template, environment, mistake, page));
      }
    } catch (StackOverflowError tooDeep) {
      diagnostics.add(unending(template, RenderCode.TOO_DEEP, page, "calls itself too often"));
    } catch (OutOfMemoryError tooLong) {
      diagnostics.add(unending(template, RenderCode.TOO_LONG, page, "needs too much memory"));
    }
    return Optional.empty();
  }

  /** Whether a template did not end on some page, so that it is not tried on others. */
  public boolean hasGivenUp() {
    return !slow.isEmpty();
  }

  private PageModel model(View view, Words words, Proofs proofs) {
    Notes notes = new Notes(proofs, wrapper);
    return new PageModel(
        wrapper.model(view),
        wrapper.model(view.layout()),
        new WordsModel(words),
        notes.note(),
        notes.notes());
  }

  private Diagnostic missing(String name) {
    return Diagnostic.general(
        RenderCode.MISSING_TEMPLATE,
        "there is no template “" + name + "”",
        Suggestion.hint(name, files.keySet(), "add it to the folder “templates”"));
  }

  private Diagnostic unending(Template template, RenderCode code, String page, String what) {
    TextFile file = Objects.requireNonNull(files.get(template.getName()));
    return Diagnostic.at(
        file.start(),
        code,
        "the template " + what + " on the page “" + page + "”",
        "look for a loop or a macro that has no end");
  }

  private Diagnostic failed(
      Template template, @Nullable Environment environment, Exception mistake, String page) {
    Object fact = environment == null ? null : environment.getCustomAttribute(FACT);
    String name = template.getName();
    String message = String.valueOf(mistake.getMessage());
    Integer line = null;
    Integer column = null;
    if (mistake instanceof TemplateException known) {
      name = known.getTemplateSourceName() == null ? name : known.getTemplateSourceName();
      message = String.valueOf(known.getMessageWithoutStackTop());
      line = known.getLineNumber();
      column = known.getColumnNumber();
    }
    TextFile file = files.getOrDefault(name, Objects.requireNonNull(files.get(template.getName())));
    Span where = line == null || column == null ? file.start() : Places.span(file, line, column);
    return Diagnostic.at(
        where,
        RenderCode.FAILED,
        "the template fails on the page “"
            + page
            + (fact == null ? "”: " : "” at the fact “" + fact + "”: ")
            + Places.firstSentence(message),
        "mend the template at this place");
  }
}
