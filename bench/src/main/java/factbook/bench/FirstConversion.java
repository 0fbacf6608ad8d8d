package factbook.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import factbook.fact.Script;
import factbook.script.Converters;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first conversion of a new JVM: loading the classes and the tables, then one short text. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 10, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstConversion {
  private static final String TEXT = "传统制造业的头发";

  @Benchmark
  public String factbook() {
    return Converters.of(Script.HANT, List.of()).convert(TEXT);
  }

  @Benchmark
  public String opencc4j() {
    return ZhConverterUtil.toTraditional(TEXT);
  }
}
