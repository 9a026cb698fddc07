package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntryIndexWriterTest {
    private static final QuestionAnalyzer ANALYZER = new QuestionAnalyzer();
    private static final Entry BEER = someEntry("beer", someContent("Can a brewery run ads?"));
    private static final Entry VAPE = someEntry("vape", someContent("Are vapes allowed?"));

    private final EntryIndexWriter writer = new EntryIndexWriter(
            new ByteBuffersDirectory(),
            ANALYZER,
            new SearchTools(new ContentWords(ANALYZER), SomeModel.MODEL, ConfidenceFit.SHIPPED));

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void change_isInTheNextIndex_andTheOneBeforeStaysAsItWas() {
        var before = writer.write(1, List.of(BEER, VAPE), List.of());
        var after = writer.write(2, List.of(someEntry("vape", someContent("May we whitelist a casino?"))), List.of());

        assertThat(first(before, "casino")).isNotEqualTo("May we whitelist a casino?");
        assertThat(first(after, "casino")).isEqualTo("May we whitelist a casino?");
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.revision()).isEqualTo(2);
    }

    @Test
    void withdrawnEntry_isGone() {
        writer.write(1, List.of(BEER, VAPE), List.of());

        var after = writer.write(2, List.of(), List.of(VAPE.id()));

        assertThat(search(after, "vapes").candidates())
                .extracting(candidate -> candidate.entry().id().value())
                .containsExactly("beer");
    }

    @Test
    void changedEntry_ranksAsIfItHadBeenThereFromTheStart() {
        var wordings = IntStream.range(0, 40)
                .mapToObj(i -> someEntry("e" + i, someContent("Question about topic number " + i + "?", "topic " + i)))
                .toList();
        writer.write(1, wordings.subList(0, 39), List.of());
        var grown = writer.write(2, wordings.subList(39, 40), List.of());
        try (var other = new EntryIndexWriter(
                new ByteBuffersDirectory(),
                ANALYZER,
                new SearchTools(new ContentWords(ANALYZER), SomeModel.MODEL, ConfidenceFit.SHIPPED))) {
            var whole = other.write(1, wordings, List.of());

            assertThat(search(grown, "topic 7").candidates())
                    .extracting(candidate -> candidate.entry().id())
                    .isEqualTo(search(whole, "topic 7").candidates().stream()
                            .map(candidate -> candidate.entry().id())
                            .toList());
        }
    }

    @Test
    void indexThatWasLeft_cannotBeEntered() {
        var index = writer.write(1, List.of(BEER), List.of());

        assertThat(index.enter()).isTrue();
        index.leave();
        index.leave();

        assertThat(index.enter()).isFalse();
    }

    private static String first(EntryIndex index, String text) {
        return search(index, text).candidates().stream()
                .map(Candidate::matchedWording)
                .findFirst()
                .orElseThrow();
    }

    private static SearchResult search(EntryIndex index, String text) {
        return index.search(new SearchQuery(text, Market.US, 3), LocalDate.EPOCH);
    }
}
