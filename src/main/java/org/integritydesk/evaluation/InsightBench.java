package org.integritydesk.evaluation;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.integritydesk.insights.KnownWords;
import org.integritydesk.insights.TextModel;
import org.integritydesk.insights.ThemeNight;
import org.integritydesk.platform.Sha256;
import org.integritydesk.platform.database.EmbeddedDatabase;

/** How long the nightly work and the insights page take over the record of very many questions, in the embedded PostgreSQL. */
public final class InsightBench {
    private static final int DAYS = 365;
    /** From here on, times mean something. */
    private static final int MANY = 100_000;

    private static final int RUNS = 20;
    private static final int FEW_RUNS = 1;
    private static final double MEGABYTE = 1024.0 * 1024;

    private InsightBench() {}

    /**
     * What was measured. Vectors are made up, so the model's time is not in it: some milliseconds a new question.
     *
     * @param first the first night, over the whole year
     * @param usual a night after one more day of questions
     */
    public record Figures(int questions, int tickets, int themes, Night first, Night usual, PageBench.Times pages) {
        /** What people read. */
        public String report() {
            return Stream.of(
                            String.format(
                                    Locale.ROOT,
                                    "%,d questions within a year, %,d tickets, %,d themes",
                                    questions,
                                    tickets,
                                    themes),
                            first.line("first night, the whole year"),
                            usual.line("a usual night, one more day"),
                            pages.report())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A run of the nightly work: seconds, and the most heap that was in use, garbage included. */
    public record Night(double seconds, double peakHeapMb, double maxHeapMb, ThemeNight.Report report) {
        String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "%-28s %8.1f s, peak heap %,.0f of %,.0f MB; read %,d, joined %,d, new themes %,d, merged %,d, split %,d",
                    what,
                    seconds,
                    peakHeapMb,
                    maxHeapMb,
                    report.read(),
                    report.joined(),
                    report.founded(),
                    report.merged(),
                    report.split());
        }
    }

    /**
     * Measures.
     *
     * @param count questions within a year
     * @param app the packaged service, whose pages are measured
     * @param folder an empty one, for the database
     * @throws PageBench.EmptyViews a part of the page would have nothing to show
     */
    public static Figures run(int count, Path app, Path folder) {
        try (var database = EmbeddedDatabase.start(folder);
                var pool = pool(database)) {
            Flyway.configure().dataSource(pool).load().migrate();
            Clock clock = Clock.systemUTC();
            Instant now = clock.instant();
            Duration apart = Duration.ofDays(DAYS).dividedBy(count);
            var made = new SyntheticQuestions(pool, now, apart, count);
            int aDay = count / DAYS;
            made.known(0, count - aDay);
            made.asked(count - aDay, count);
            var night = new ThemeNight(
                    pool,
                    new TextModel(SyntheticQuestions.MODEL, new SyntheticVectors()),
                    () -> KnownWords.of(List.of(), List.of()),
                    clock);
            Night first = measured(night);
            made.asked(count, count + aDay);
            Night usual = measured(night);
            made.worked(ServedPages.PERSON, Sha256.bytes(ServedPages.SESSION));
            try (var pages = ServedPages.start(app, folder.resolve("app"), database.url(), database.user())) {
                return new Figures(
                        count,
                        made.count("ticket"),
                        made.count("theme where merged_into is null"),
                        first,
                        usual,
                        PageBench.run(pages, now, count < MANY ? FEW_RUNS : RUNS));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + e.getMessage(), e);
        }
    }

    static AgroalDataSource pool(EmbeddedDatabase database) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .connectionFactoryConfiguration(factory ->
                                factory.jdbcUrl(database.url()).principal(new NamePrincipal(database.user())))));
    }

    private static Night measured(ThemeNight night) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(memory -> memory.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var time = new Stopwatch();
        ThemeNight.Report report = time.time(night::run);
        double peak = heap.stream()
                .mapToDouble(memory -> memory.getPeakUsage().getUsed())
                .sum();
        return new Night(
                time.total() / 1_000, peak / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE, report);
    }
}
