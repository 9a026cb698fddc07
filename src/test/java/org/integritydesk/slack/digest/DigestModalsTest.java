package org.integritydesk.slack.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.DigestSettings;
import org.integritydesk.digest.DigestSettingsBuilder;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.Editorial;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class DigestModalsTest {
    private static final DigestSettings US = DigestSettings.of(new RegionalRoom(
            new RoomId("C0NAGBSUS"), Market.US, SomeEdition.quiet().zone()));

    @Test
    void channels() {
        DigestSettings unsubscribed = DigestSettingsBuilder.builder(US)
                .room(new RoomId("C0NAGBSCA"))
                .subscribed(false)
                .build();
        Golden.matches("digest-channels", DigestChannelsModal.of(List.of(US, unsubscribed), "Saved."));
    }

    @Test
    void settings() {
        Golden.matches("digest-settings", DigestSettingsModal.of(US));
        Golden.matches("digest-settings-new", DigestSettingsModal.add());
    }

    @Test
    void edit() {
        Golden.matches(
                "digest-edit",
                DigestEditModal.of(SomeEdition.kept(
                        SomeEdition.full(DigestLanguage.EN),
                        EditionState.WAITING,
                        new Editorial(
                                "Hello",
                                Set.of(DigestPart.WINS),
                                Set.of(Editorial.line(DigestPart.TOP, 1)),
                                Map.of(),
                                false,
                                List.of()))));
    }

    @Test
    void tooLongAReason_isSaid_whereItWasEntered() {
        assertThat(DigestEditModal.problems(because("x".repeat(300)))).isEmpty();
        assertThat(DigestEditModal.problems(because("x".repeat(301)))).containsOnlyKeys("why");
    }

    private static Editorial.Change because(String why) {
        return new Editorial.Change(null, Set.of(), Set.of(), null, null, why);
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileView(text -> DigestSettingsModal.of(
                DigestSettingsBuilder.builder(US).closing(text).build()));
        Golden.hostileView(text -> DigestEditModal.of(SomeEdition.kept(
                SomeEdition.of(text, text, DigestLanguage.EN),
                EditionState.POSTED,
                new Editorial(text, Set.of(), Set.of(), Map.of("TOP:0:ANSWER", text), true, List.of()))));
    }
}
