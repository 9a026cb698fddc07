package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void words_areCountedInSmallLetters() {
        var words = Vocabulary.of(List.of("Ads for a café", "an ad, two ADS"));

        assertThat(words.count("ads")).isEqualTo(2);
        assertThat(words.has("cafe")).isTrue();
        assertThat(words.startingWith('t')).containsExactly("two");
    }

    @Test
    void replacedEntry_takesItsWordsAlong() {
        var before = someEntry("vape", someContent("Are vapes allowed?"));
        var after = someEntry("vape", someContent("Are casinos allowed?"));
        var words = Vocabulary.EMPTY.after(List.of(), List.of(before)).after(List.of(before), List.of(after));

        assertThat(words.has("vapes")).isFalse();
        assertThat(words.has("casinos")).isTrue();
        assertThat(words.count("allowed"))
                .isEqualTo(Vocabulary.EMPTY.after(List.of(), List.of(after)).count("allowed"));
    }
}
