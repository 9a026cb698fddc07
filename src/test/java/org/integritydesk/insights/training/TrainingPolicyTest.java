package org.integritydesk.insights.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog.ThemeCase;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketBuilder;
import org.integritydesk.tickets.TicketDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingPolicyTest {
    private static final TrainingTopic TOPIC = new TrainingTopic(
            "theme-1", "beer  delivery", "30 asks from 10 people in thirty days.", null, null, List.of());

    @ParameterizedTest
    @CsvSource({
        "5, 3, KNOW, true",
        "5, 3, PROC, true",
        "4, 3, KNOW, false",
        "5, 2, KNOW, false",
        "50, 30, GAP, false",
        "50, 30, SYS, false"
    })
    void aTheme_isATopic_whenEnoughPeopleDidNotKnow(int asks, int askers, RootCause cause, boolean topic) {
        assertThat(TrainingPolicy.isTopic(theme(asks, askers, Map.of(cause, 2))))
                .isEqualTo(topic);
        assertThat(TrainingPolicy.isTopic(theme(asks, askers, Map.of()))).isFalse();
    }

    @Test
    void theMainCause_decides() {
        assertThat(TrainingPolicy.isTopic(theme(9, 9, Map.of(RootCause.KNOW, 2, RootCause.GAP, 3))))
                .isFalse();
        assertThat(TrainingPolicy.isTopic(theme(9, 9, Map.of(RootCause.KNOW, 3, RootCause.GAP, 2))))
                .isTrue();
    }

    @Test
    void aPolicyChange_isATopic_whenItTouchesThreeAccounts() {
        EntryContent changed = someContent(Set.of(Market.US), "May beer be delivered?");
        Ticket first = ticket(Market.US, PolicyArea.ALC, "Alpha");

        assertThat(TrainingPolicy.isTopic(
                        changed,
                        List.of(
                                first,
                                ticket(Market.US, PolicyArea.ALC, "Beta"),
                                ticket(Market.US, PolicyArea.ALC, "Gamma"))))
                .isTrue();
        assertThat(TrainingPolicy.accounts(
                        changed,
                        List.of(
                                first,
                                ticket(Market.US, PolicyArea.ALC, " alpha "),
                                ticket(Market.CA, PolicyArea.ALC, "Beta"),
                                ticket(Market.US, PolicyArea.GAM, "Gamma"),
                                ticket(Market.US, PolicyArea.ALC, null))))
                .isEqualTo(1);
    }

    @Test
    void aBrief_hasTheRule_twoCases_aChecklist_andFiveQuestionsOfTheEntrysOwn() {
        Entry rule = someEntry("alc-beer", someContent("May beer be delivered?"));

        String brief = TrainingBrief.write(
                        TOPIC,
                        rule,
                        List.of(
                                new ThemeCase("Beer to the door?", Market.US, "Yes, from 25 on."),
                                new ThemeCase("Bière à domicile ?", Market.CA, null),
                                new ThemeCase("A third one", Market.CA, null)),
                        List.of("30 asks in the last thirty days."))
                .markdown();

        assertThat(brief).isEqualTo("""
                # Training: beer delivery

                ## Why

                30 asks from 10 people in thirty days.

                ## The rule

                **May beer be delivered?**

                May be allowed if the advertiser qualifies.

                - Ask **first**

                Entry [alc-beer v1](/api/v1/faq/alc-beer), for United States; checked on 2026-01-10, to be reviewed by 2026-07-10.
                Source: [Alcohol: "the" page](https://example.com/alcohol)

                ## Two cases

                - United States: "Beer to the door?" What solved it: Yes, from 25 on.
                - Canada: "Bière à domicile ?" Nobody has said yet what solved it.

                ## Checklist

                - [ ] Audience 25 or older
                - [ ] Ask your AdEx contact.
                - [ ] Ask a person if: The advertiser is registered elsewhere

                ## Five questions

                1. A client asks: May beer be delivered?
                   Reply: May be allowed if the advertiser qualifies. - Ask **first**
                2. Name a condition that must hold.
                   Reply: Audience 25 or older
                3. What should be done next?
                   Reply: Ask your AdEx contact.
                4. When must a person decide?
                   Reply: The advertiser is registered elsewhere
                5. For which markets does it hold?
                   Reply: United States

                ## Asks before and after

                - 30 asks in the last thirty days.
                """);
    }

    @Test
    void aBareEntry_stillHasFiveQuestions() {
        Entry bare = someEntry(
                "alc-beer",
                someContent("May beer be delivered?").toBuilder()
                        .conditions(List.of())
                        .nextStep(null)
                        .escalateIf(List.of())
                        .build());

        String brief = TrainingBrief.write(TOPIC, bare, List.of(), List.of()).markdown();

        assertThat(Arrays.asList("\n1. ", "\n2. ", "\n3. ", "\n4. ", "\n5. ")).allMatch(brief::contains);
        assertThat(brief)
                .contains("No case is known yet.", "- [ ] The case is what the rule is about")
                .doesNotContain("\n6. ");
    }

    @Test
    void withoutAnEntry_theBriefSaysWhatToDoFirst() {
        assertThat(TrainingBrief.write(TOPIC, null, List.of(), List.of()).markdown())
                .contains("No entry tells the rule yet. Write one first");
    }

    private static Theme theme(int asks, int askers, Map<RootCause, Integer> causes) {
        return new Theme(
                1,
                "beer",
                "beer?",
                PolicyArea.ALC,
                asks,
                askers,
                3,
                Map.of(Market.US, asks),
                causes,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Ticket ticket(Market market, PolicyArea area, @Nullable String advertiser) {
        return TicketBuilder.builder(new SomeTicket().build())
                .market(market)
                .area(area)
                .details(new TicketDetails(advertiser, null, null, null, null, null))
                .build();
    }
}
