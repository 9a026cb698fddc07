package org.integritydesk.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every entry of the sample pack against the content rules. */
class SamplePackContentTest {
    private static final Map<String, EntryContent> PACK = SamplePack.read().stream()
            .map(ParsedFile::entry)
            .map(ParsedEntry.Valid.class::cast)
            .collect(toMap(entry -> entry.id().value(), ParsedEntry.Valid::content));

    @Test
    void length() {
        assertThat(faults(ContentRules::length)).isEmpty();
    }

    @Test
    void provenance() {
        assertThat(faults(ContentRules::provenance)).isEmpty();
    }

    @Test
    void noPromise() {
        assertThat(sentences(ContentRules::promises)).isEmpty();
    }

    @Test
    void noHelpToEvadeReview() {
        assertThat(sentences(ContentRules::evasionAdvice)).isEmpty();
    }

    @Test
    void noOtherAdvertiserNoSignalNoReviewer() {
        assertThat(sentences(ContentRules::confidences)).isEmpty();
    }

    @Test
    void law_namesLegalAndGoesToThem() {
        assertThat(faults(ContentRules::lawHandling)).isEmpty();
    }

    @Test
    void uncertainFacts_areStubs() {
        assertThat(faults(ContentRules::uncertainty)).isEmpty();
    }

    @Test
    void conflictingSources_areNeverAnsweredFlatly() {
        assertThat(faults(ContentRules::conflictHandling)).isEmpty();
    }

    @Test
    void noRealAdvertiser() {
        assertThat(faults(ContentRules::brands)).isEmpty();
    }

    @Test
    void everyEntry_hasTenDifferentWordings() {
        assertThat(PACK)
                .allSatisfy((id, content) -> assertThat(content.variants())
                        .hasSizeGreaterThanOrEqualTo(10)
                        .doesNotHaveDuplicates());
    }

    @Test
    void pack_isLabelledIllustrative() throws IOException {
        try (InputStream label = Objects.requireNonNull(SamplePack.class.getResourceAsStream("/knowledge/README.md"))) {
            assertThat(new String(label.readAllBytes(), UTF_8)).containsIgnoringCase("illustrative");
        }
    }

    private static Map<String, List<String>> sentences(Function<String, List<String>> rule) {
        return faults(content -> Stream.of(
                        Stream.of(content.answer()),
                        Stream.ofNullable(content.nextStep()),
                        content.conditions().stream())
                .flatMap(text -> text)
                .map(rule)
                .flatMap(Collection::stream)
                .toList());
    }

    private static Map<String, List<String>> faults(Function<EntryContent, List<String>> rule) {
        var faults = new TreeMap<String, List<String>>();
        PACK.forEach((id, content) -> faults.put(id, rule.apply(content)));
        faults.values().removeIf(List::isEmpty);
        return faults;
    }
}
