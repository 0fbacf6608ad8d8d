package factbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to change an output folder; held by the kernel, so that it ends with the process,
 * however that ends.
 */
final class OutputLock implements AutoCloseable {
  /** One byte behind the number of the process, which stays readable on every system. */
  private static final long LOCKED_BYTE = 1L << 32;

  private static final Duration PAUSE = Duration.ofMillis(20);

  /**
   * Locks of this process: the kernel knows whole processes only, and on Linux forgets a lock as
   * soon as the same process opens and closes its file again.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Workspace workspace;
  private final FileChannel channel;

  private OutputLock(Workspace workspace, FileChannel channel) {
    this.workspace = workspace;
    this.channel = channel;
  }

  /** Takes the lock, waiting at most so long for another holder; null where it keeps it. */
  static @Nullable OutputLock take(Workspace workspace, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      OutputLock lock = tryTake(workspace);
      if (lock != null || System.nanoTime() >= end) {
        return lock;
      }
      pause();
    }
  }

  private static @Nullable OutputLock tryTake(Workspace workspace) throws IOException {
    if (!HELD.add(workspace.lock())) {
      return null;
    }
    OutputLock lock = null;
    try {
      lock = tryTakeFromOthers(workspace);
    } finally {
      if (lock == null) {
        HELD.remove(workspace.lock());
      }
    }
    return lock;
  }

  private static @Nullable OutputLock tryTakeFromOthers(Workspace workspace) throws IOException {
    Path file = workspace.lock();
    FileChannel channel = null;
    boolean isTaken = false;
    try {
      Files.createDirectories(workspace.folder());
      create(file);
      Object before = identity(file);
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
      // The former holder deletes the file when it is done: what counts is the lock of the file
      // that has the name now.
      isTaken =
          channel.tryLock(LOCKED_BYTE, 1, false) != null && Objects.equals(before, identity(file));
      if (isTaken) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(bytes(ProcessHandle.current().pid())));
      }
      return isTaken ? new OutputLock(workspace, channel) : null;
    } catch (NoSuchFileException | OverlappingFileLockException e) {
      return null;
    } finally {
      if (channel != null && !isTaken) {
        channel.close();
      }
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Somebody else made it, or left it behind.
      return;
    }
  }

  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  private static byte[] bytes(long process) {
    return (process + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Who holds the lock, for people: {@code process 4711}, {@code this process}. */
  static String holder(Workspace workspace) {
    if (HELD.contains(workspace.lock())) {
      return "this process";
    }
    try {
      String process = Files.readString(workspace.lock(), StandardCharsets.UTF_8).strip();
      return process.isEmpty() ? "another process" : "process " + process;
    } catch (IOException e) {
      // It may just have ended.
      return "another process";
    }
  }

  /** Gives the lock back and removes its file, and the workspace where nothing is left in it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(workspace.lock());
      try {
        Files.deleteIfExists(workspace.folder());
      } catch (java.nio.file.DirectoryNotEmptyException e) {
        // The next holder has already come, or there is something left to repair.
        return;
      }
    } finally {
      HELD.remove(workspace.lock());
    }
  }
}
