package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Correction;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.ParsedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final Spelling PACK = new Spelling(
            Vocabulary.of(EntryFiles.read(Path.of("src/main/resources/knowledge/entries")).stream()
                    .map(file -> ((ParsedEntry.Valid) file.entry()).content())
                    .flatMap(content ->
                            Stream.concat(Stream.of(content.question(), content.answer()), content.variants().stream()))
                    .toList()),
            new EnglishWords());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "why is my ad reejcted         | why is my ad rejected",
                "acount suspention apeal       | account suspension appeal",
                "alchohol ads                  | alcohol ads",
                "gambeling license             | gambling license",
                "Reveiw is stuck. Wierd        | Review is stuck. Wierd",
                "aproved then rejcted          | approved then rejected",
                "landng page doesnt load       | landing page doesn't load",
                "suplements and vitamines, ok? | supplements and vitamins, ok?",
                "tabacco, marijuanna           | tobacco, marijuana",
                "crytpo exchage                | crypto exchange"
            })
    void slips_becomeWordsOfTheEntries(String typed, String meant) {
        assertThat(PACK.correct(typed).text()).isEqualToIgnoringCase(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is an unapproved, unpaid or unlicensed product allowed",
                "the ad was resent to runny review",
                "lading page",
                "our client Alchohol Freedom Group",
                "GMVMax, iPhoen, COVID-19, glp1, AIGC",
                "beers giveaways whitelisting vapes",
                "a ad, teh bst dy",
                "zzzzzzzzzz xqwrtyui",
                "permis interdit acoolisee bieree brasseriee annonce rejetee refusee publicitee comptee suspendue",
                "是否可以在美国投放精酿啤酒广告",
                ""
            })
    void knownWordsNamesAndCodes_stayAsTyped(String typed) {
        assertThat(PACK.correct(typed)).isEqualTo(new Spelling.Corrected(typed, List.of()));
    }

    @Test
    void corrections_areReported_inOrder() {
        assertThat(PACK.correct("Acount suspention, plain word").corrections())
                .containsExactly(new Correction("Acount", "account"), new Correction("suspention", "suspension"));
    }

    @Test
    void unknownWord_isCorrected_onlyIfTheLanguageDoesNotHaveIt() {
        Vocabulary texts = Vocabulary.of(List.of("the landing page"));

        assertThat(new Spelling(texts, Set.of("lading")::contains)
                        .correct("lading page")
                        .text())
                .isEqualTo("lading page");
        assertThat(new Spelling(texts, Set.of()::contains)
                        .correct("lading page")
                        .text())
                .isEqualTo("landing page");
    }

    @Test
    void shortWords_areForgivenOneSlip_longOnesTwo() {
        var spelling = new Spelling(Vocabulary.of(List.of("appeal", "suspension")), Set.of()::contains);

        assertThat(spelling.correct("apeel supsention").text()).isEqualTo("apeel suspension");
        assertThat(spelling.correct("zuspension susnesoin").corrections()).isEmpty();
    }

    @Test
    void ofTwoNearWords_theMoreFrequentIsMeant() {
        var spelling = new Spelling(Vocabulary.of(List.of("beast", "boast boast")), Set.of()::contains);

        assertThat(spelling.correct("bxast").text()).isEqualTo("boast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'a'", "\"", "so ", "aaaaaaaaaa", "Alchoholl. "})
    void longAndHostileText_isRead(String unit) {
        String text = unit.repeat(40_000 / unit.length());

        assertThat(PACK.correct(new TradeWords().spelledOut(text)).text()).isNotEmpty();
    }

    @Test
    void anyText_isRead() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var text = random.ints(random.nextInt(200), 0, 0x1F6FF)
                    .filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(PACK.correct(text)).isNotNull();
        }
    }
}
