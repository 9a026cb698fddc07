package org.integritydesk.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplePackTest {
    private static final List<ParsedFile> PACK = SamplePack.read();

    @Test
    void everyFile_isGood() {
        assertThat(PACK)
                .extracting(ParsedFile::entry)
                .filteredOn(ParsedEntry.Invalid.class::isInstance)
                .isEmpty();
        assertThat(PACK).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void everyPolicyArea_isCovered() {
        var areas = Arrays.stream(PolicyArea.values())
                .filter(area -> area != PolicyArea.OTH)
                .collect(Collectors.toSet());

        assertThat(valid().stream().map(entry -> entry.content().area())).containsAll(areas);
    }

    @Test
    void everyEntry_survivesWritingAndReading() {
        assertThat(valid()).allSatisfy(entry -> {
            var text = EntryFiles.write(entry.id(), entry.content(), entry.status());
            assertThat(EntryFiles.parse(entry.id() + ".md", text.getBytes(UTF_8))
                            .entry())
                    .isEqualTo(entry);
        });
    }

    @ParameterizedTest
    @EnumSource(EntryFormat.class)
    void wholePack_survivesEveryFormat(EntryFormat format) {
        var entries = valid().stream()
                .map(entry ->
                        Placement.of(null, entry, "", null, Instant.EPOCH, null).made())
                .toList();

        var read = EntryFiles.parse(format, "pack." + format.suffix(), EntryFiles.write(format, entries));

        assertThat(read)
                .extracting(ParsedFile::entry)
                .hasSameElementsAs(valid())
                .hasSameSizeAs(valid());
    }

    @Test
    void noTwoEntries_shareAWording() {
        var taken = new TakenWordings();
        valid().forEach(entry -> taken.take(entry.id(), entry.content()));

        assertThat(valid().stream().flatMap(entry -> taken.problems(entry.id(), entry.content()).stream()))
                .isEmpty();
    }

    @Test
    void files_areNamedWithinThePack() {
        assertThat(PACK).extracting(ParsedFile::file).contains("alc/alc-hangover-products.md");
    }

    private static List<ParsedEntry.Valid> valid() {
        return PACK.stream()
                .map(ParsedFile::entry)
                .filter(ParsedEntry.Valid.class::isInstance)
                .map(ParsedEntry.Valid.class::cast)
                .toList();
    }
}
