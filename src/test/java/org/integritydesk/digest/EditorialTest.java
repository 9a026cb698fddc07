package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.digest.SomeWeek.BREWERY;
import static org.integritydesk.digest.SomeWeek.END;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.times;
import static org.integritydesk.digest.SomeWeek.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditorialTest {
    private static final DigestEdition WRITTEN = edition();

    @Test
    void everyText_canBeWordedAnew_andNothingElseChanges() {
        Map<String, String> words = EditionText.of(WRITTEN).stream()
                .collect(Collectors.toMap(EditionText::key, text -> "new " + text.key()));

        DigestEdition reworded = EditionText.reworded(WRITTEN, words);

        assertThat(EditionText.of(reworded))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.words()).isEqualTo("new " + text.key()));
        assertThat(EditionText.of(WRITTEN).stream().map(EditionText::field).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EditionText.Field.values());
        Map<String, String> back = EditionText.of(WRITTEN).stream()
                .filter(text -> text.words() != null)
                .collect(Collectors.toMap(EditionText::key, EditionText::words));
        assertThat(EditionText.of(EditionText.reworded(reworded, back)))
                .filteredOn(text -> back.containsKey(text.key()))
                .isEqualTo(EditionText.of(WRITTEN).stream()
                        .filter(text -> back.containsKey(text.key()))
                        .toList());
    }

    @Test
    void texts_addUp_andGoBackToWhatWasWritten() {
        Editorial first = Editorial.NONE.edited(change("CHANGED:0:CLIENTS", "Wait"));
        Editorial second = first.edited(change("TOP:0:ANSWER", "No."));

        assertThat(second.of(WRITTEN).changed().getFirst().tellClients()).isEqualTo("Wait");
        assertThat(second.of(WRITTEN).top().getFirst().answer()).isEqualTo("No.");
        assertThat(second.edited(change("TOP:0:ANSWER", null)).texts()).isEqualTo(Map.of("CHANGED:0:CLIENTS", "Wait"));
        assertThat(second.isCorrection()).isFalse();
    }

    /** Staff write in the language of the channel. */
    @Test
    void newWords_areInTheLanguageOfTheDigest() {
        DigestEdition french = DigestEditionBuilder.builder(WRITTEN)
                .layout(new DigestLayout(DigestLanguage.FR, Set.of(DigestPart.TOP), ""))
                .build();

        assertThat(EditionText.reworded(french, Map.of()).top().getFirst().language())
                .isEqualTo("en");
        assertThat(EditionText.reworded(french, Map.of("TOP:0:ANSWER", "Non."))
                        .top()
                        .getFirst()
                        .language())
                .isEqualTo("fr");
    }

    /** Lines are counted in what was written. */
    @Test
    void hiddenLines_doNotMoveTexts() {
        var editorial = new Editorial(
                null, Set.of(), Set.of("CHANGED:0"), Map.of("CHANGED:1:ANSWER", "Second"), false, List.of());

        assertThat(editorial.of(WRITTEN).changed())
                .extracting(DigestEdition.ChangedEntry::answer)
                .containsExactly("Second");
    }

    @Test
    void whatComesNext_canBeHidden_lineByLine() {
        DigestEdition.Coming project = new DigestEdition.Coming(
                LocalDate.of(2026, 3, 20), DigestEdition.Coming.Kind.PROJECT, "Too early", null);
        DigestEdition.Coming policy =
                new DigestEdition.Coming(LocalDate.of(2026, 3, 21), DigestEdition.Coming.Kind.POLICY, "A rule", null);
        DigestEdition written = DigestEditionBuilder.builder(WRITTEN)
                .coming(List.of(project, policy))
                .build();
        var editorial = new Editorial(null, Set.of(), Set.of(Editorial.coming(0)), Map.of(), false, List.of());

        assertThat(editorial.of(written).coming()).containsExactly(policy);
        assertThat(editorial.of(written).wins()).isEqualTo(WRITTEN.wins());
    }

    @Test
    void corrections_keepWhatPeopleSawBefore() {
        Editorial first =
                Editorial.NONE.corrected(change("TOP:0:ANSWER", "No."), new Correction(END, "Wrong", null, WRITTEN));
        DigestEdition shown = first.of(WRITTEN);
        Editorial second = first.corrected(change("TOP:0:ANSWER", "Yes."), new Correction(END, null, "Hi", shown));

        assertThat(second.isCorrection()).isTrue();
        assertThat(second.corrections())
                .extracting(correction -> correction.former().top().getFirst().answer())
                .containsExactly("May be allowed if the advertiser qualifies.", "No.");
        assertThat(second.of(WRITTEN).top().getFirst().answer()).isEqualTo("Yes.");
    }

    private static Editorial.Change change(String text, @Nullable String words) {
        return new Editorial.Change(null, Set.of(), Set.of(), text, words, null);
    }

    private static DigestEdition edition() {
        return DigestEditionBuilder.builder(write(US, Improving.NOTHING, times(3, BREWERY, THIS_WEEK), BREWERY))
                .changed(List.of(
                        new DigestEdition.ChangedEntry("One?", "Old.", true, null, null, null),
                        new DigestEdition.ChangedEntry("Two?", "Old.", true, null, "Tell", null)))
                .incidents(List.of(new DigestEdition.Incident(
                        DigestEdition.Incident.Kind.BUG, PolicyArea.LPG, 3, true, null, null)))
                .wins(List.of(
                        new DigestEdition.Win(DigestEdition.Win.Kind.OVERTURNED, null, 3, 0, null, null),
                        new DigestEdition.Win(DigestEdition.Win.Kind.STOPPED, "Three?", 0, 6, null, null)))
                .season(List.of(new DigestEdition.SeasonNote("Tax", "Do", "Avoid")))
                .build();
    }
}
