package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon<PolicyArea> areas = Lexicon.read("areas.txt", PolicyArea.class);

    @Test
    void phrase_isFoundInAnySpelling_whereItStands() {
        assertThat(areas.in("A BREWERY")).containsExactly(new Found<>(PolicyArea.ALC, "BREWERY", 2, 9));
        assertThat(areas.in("du côté bière")).containsExactly(new Found<>(PolicyArea.ALC, "bière", 8, 13));
    }

    @Test
    void partsOfOtherWords_areNotFound() {
        assertThat(areas.in("a beerless penguin, fewer begins"))
                .noneMatch(found -> found.words().equals("gin"));
    }

    @Test
    void longerPhrase_swallowsTheShorterOneInside() {
        assertThat(areas.in("landing page")).extracting(Found::words).containsExactly("landing page");
    }

    @Test
    void threeDots_bridgeFewWords_butNoSentence() {
        Lexicon<IssueType> issues = Lexicon.read("issues.txt", IssueType.class);

        assertThat(issues.in("approved on Monday, then rejected"))
                .extracting(Found::meaning)
                .contains(IssueType.DISPUTE);
        assertThat(issues.in("It was approved. The other got rejected"))
                .extracting(Found::meaning)
                .doesNotContain(IssueType.DISPUTE);
    }

    @Test
    void anyText_isRead() {
        var random = new Random(9);
        for (int round = 0; round < 200; round++) {
            var text = random.ints(random.nextInt(200), 0, 0x1F6FF)
                    .filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(areas.in(text)).isNotNull();
        }
    }
}
