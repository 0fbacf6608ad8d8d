package factbook.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import factbook.fact.Script;
import factbook.script.Converter;
import factbook.script.Converters;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Characters a second, on one thread, when everything is loaded and compiled. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConversionSpeed {

  /** Engines and text. */
  @State(Scope.Benchmark)
  public static class Given {
    final Converter converter = Converters.of(Script.HANT, List.of());
    final Converter back = Converters.toSimplified();
    final String text = Text.read();
    final String traditional = converter.convert(text);
  }

  /** Counts characters beside calls. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** Characters converted. */
    public long characters;
  }

  @Benchmark
  public String factbook(Given given, Count count) {
    count.characters += given.text.length();
    return given.converter.convert(given.text);
  }

  @Benchmark
  public String opencc4j(Given given, Count count) {
    count.characters += given.text.length();
    return ZhConverterUtil.toTraditional(given.text);
  }

  @Benchmark
  public String factbookBack(Given given, Count count) {
    count.characters += given.traditional.length();
    return given.back.convert(given.traditional);
  }
}
