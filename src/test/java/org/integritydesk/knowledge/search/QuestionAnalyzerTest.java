package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionAnalyzerTest {
    private final Analyzer analyzer = new QuestionAnalyzer();
    private final ContentWords words = new ContentWords(analyzer);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can our client run ads in Canada? Is it allowed? | ''",
                "can a HANGOVER patch brand run in CA | hangov patch",
                "why isn't our ad approved | approv",
                "acct susp | account suspend",
                "account got banned | account suspend",
                "LP rejected, disapproved | land page reject reject",
                "adgroup and ad set | group group",
                "whitelist vs allow list vs WL | allowlist vs allowlist vs allowlist",
                "vaping, e-cigs and vapes | vape vape vape",
                "Publicité au Québec (QC) | publicit au quebec quebec",
                "GLP-1 or Ozempic | glp1 glp1",
                "the client’s licence | licens",
                "13-17 targeting, 18+ | 13 17 target 18",
                "U.S. or USA or the States | ''"
            })
    void text_becomesContentWords(String text, String terms) {
        assertThat(words.of(text).stream().map(Word::term).sorted().toList())
                .isEqualTo(Arrays.stream(terms.split(" ", -1))
                        .filter(term -> !term.isEmpty())
                        .sorted()
                        .toList());
    }

    @Test
    void word_keepsTheAskersSpelling_evenOfAnAbbreviation() {
        assertThat(words.of("My Acct. was Suspended"))
                .containsExactly(new Word("account", "Acct"), new Word("suspend", "Suspended"));
    }

    @Test
    void anyText_isRead() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var text = random.ints(random.nextInt(200), 0, 0x1F6FF)
                    .filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(words.of(text)).isNotNull();
        }
    }
}
