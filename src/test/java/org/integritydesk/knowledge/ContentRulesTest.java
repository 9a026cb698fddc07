package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That each content rule catches what it is for, and lets the honest wording pass. */
class ContentRulesTest {
    private static final String SEVENTY_WORDS = "The platform says so. ".repeat(17) + "Ask Legal.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Once the licence is in, the ad will be approved.",
                "Fix the page and it will definitely pass.",
                "With this proof the client will win the appeal.",
                "We guarantee a result.",
                "That is guaranteed approval.",
                "The ad is reviewed within 24 hours.",
                "Your appeal will be answered, and the group reinstated by tomorrow.",
                "AdEx can arrange an exception for large clients.",
                "Exceptions are granted to strategic accounts.",
                "No worries, the account will be restored."
            })
    void promise_isFound(String text) {
        assertThat(ContentRules.promises(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May be allowed if the audience is 25 or older.",
                "Nobody can promise that the ad will be approved.",
                "Do not tell the client that it will pass.",
                "Usually reviewed within about 24 hours.",
                "Take out best, guaranteed and instant.",
                "There is no exception we know of."
            })
    void promise_isNotSeenInHonestWords(String text) {
        assertThat(ContentRules.promises(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meanwhile the client can open another account.",
                "Cloaking keeps the page clean.",
                "Use a special page for reviewers.",
                "Replace a letter with a digit.",
                "Spell the word differently.",
                "Swap the link once the ad is through review.",
                "Choose a softer category at set-up.",
                "Resubmit the file until it goes through.",
                "Blur the bottle and hide it from review."
            })
    void helpToEvade_isFound(String text) {
        assertThat(ContentRules.evasionAdvice(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not open another account while the appeal is open.",
                "Using a second account counts as circumvention.",
                "Cloaking can cost the account.",
                "Changing the page after approval is a risk.",
                "Never choose another industry to avoid the status.",
                "Use the final address of the page."
            })
    void helpToEvade_isNotSeenInAWarning(String text) {
        assertThat(ContentRules.evasionAdvice(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Their competitor was suspended last week.",
                "Another advertiser in the class got approved.",
                "The classifier reacts to skin tones.",
                "The system looks for coupon words.",
                "It was reviewed by Jordan Example.",
                "The reviewer is in the night shift."
            })
    void confidence_isFound(String text) {
        assertThat(ContentRules.confidences(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not say whether a competitor was suspended.",
                "The case is decided by Policy Review.",
                "Another advertiser's live ad is not evidence.",
                "AdEx asks the review team."
            })
    void confidence_isNotSeenInARefusal(String text) {
        assertThat(ContentRules.confidences(text)).isEmpty();
    }

    @Test
    void length_isMeasuredInWordsByKind() {
        assertThat(ContentRules.length(faq(SEVENTY_WORDS))).isEmpty();
        assertThat(ContentRules.length(faq("- Too **short**"))).containsExactly("2 words, not 60 to 120");
        assertThat(ContentRules.length(faq(SEVENTY_WORDS + SEVENTY_WORDS))).hasSize(1);
        assertThat(ContentRules.length(entry(EntryKind.REFERRAL, Mark.C, SEVENTY_WORDS)))
                .containsExactly("70 words, not 30 to 60");
    }

    @Test
    void provenance_needsSourceReviewAndNextStep() {
        assertThat(ContentRules.provenance(faq("An answer."))).isEmpty();
        assertThat(ContentRules.provenance(bare(EntryKind.FAQ)))
                .containsExactly("no source", "no market", "reviewed less than once a year", "no next step");
        assertThat(ContentRules.provenance(bare(EntryKind.REFERRAL))).doesNotContain("no source");
    }

    @Test
    void law_isNotAnsweredByTheDeskAlone() {
        assertThat(ContentRules.lawHandling(faq("Quebec law wants French."))).hasSize(1);
        assertThat(ContentRules.lawHandling(faq("Quebec law wants French; that part is for Legal.")))
                .isEmpty();
        assertThat(ContentRules.lawHandling(faq("The page must load."))).isEmpty();
        assertThat(ContentRules.lawHandling(entry(EntryKind.FAQ, Mark.B, "The statute says so.")))
                .hasSize(3);
        assertThat(ContentRules.lawHandling(lawEntry("The platform has no such rule; Legal knows the statute.")))
                .isEmpty();
    }

    @Test
    void uncertainFact_isOnlyAStub() {
        assertThat(ContentRules.uncertainty(entry(EntryKind.FAQ, Mark.U, "Perhaps.")))
                .hasSize(1);
        assertThat(ContentRules.uncertainty(entry(EntryKind.ESCALATE, Mark.U, "Not settled.")))
                .isEmpty();
        assertThat(ContentRules.uncertainty(faq("It is so."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can a telehealth company advertise?",
                "Are fillers allowed?",
                "Are GLP-1 products allowed?",
                "Are crypto wallets allowed?",
                "How many appeals per ad group?",
                "How long does an ad appeal take?"
            })
    void conflictingSources_needAConfirmation(String question) {
        assertThat(ContentRules.conflictHandling(asking(PolicyArea.HLT, Market.US, EntryKind.FAQ, question, "No.")))
                .hasSize(1);
        assertThat(ContentRules.conflictHandling(
                        asking(PolicyArea.HLT, Market.US, EntryKind.FAQ, question, "Let AdEx confirm.")))
                .isEmpty();
        assertThat(ContentRules.conflictHandling(
                        asking(PolicyArea.HLT, Market.US, EntryKind.ESCALATE, question, "Not settled.")))
                .isEmpty();
    }

    @Test
    void conflictingSources_includeAlcoholAndUnseenCanadianRows() {
        assertThat(ContentRules.conflictHandling(asking(PolicyArea.ALC, Market.NA, EntryKind.FAQ, "Beer?", "Yes.")))
                .hasSize(1);
        assertThat(ContentRules.conflictHandling(asking(PolicyArea.GAM, Market.CA, EntryKind.FAQ, "Slots?", "Yes.")))
                .hasSize(1);
        assertThat(ContentRules.conflictHandling(asking(PolicyArea.FIN, Market.CA, EntryKind.FAQ, "Loans?", "Yes.")))
                .hasSize(1);
        assertThat(ContentRules.conflictHandling(asking(PolicyArea.FIN, Market.US, EntryKind.FAQ, "Loans?", "No.")))
                .isEmpty();
    }

    @Test
    void realAdvertiser_isFoundInEveryText() {
        assertThat(ContentRules.brands(asking(
                        PolicyArea.GAM,
                        Market.US,
                        EntryKind.FAQ,
                        "Why may DraftKings run?",
                        "Ask, not by Tinder rules.")))
                .containsExactly("DraftKings", "Tinder");
        assertThat(ContentRules.brands(faq("A sportsbook may be tinderbox dry.")))
                .isEmpty();
    }

    private static EntryContent faq(String answer) {
        return entry(EntryKind.FAQ, Mark.A, answer);
    }

    private static EntryContent lawEntry(String answer) {
        return content(
                PolicyArea.LPG, Market.US, EntryKind.FAQ, Mark.B, "A question?", answer, EscalationRoute.R4, "Ask.");
    }

    private static EntryContent entry(EntryKind kind, Mark mark, String answer) {
        return content(PolicyArea.LPG, Market.US, kind, mark, "A question?", answer, EscalationRoute.R1, "Ask.");
    }

    private static EntryContent asking(PolicyArea area, Market market, EntryKind kind, String question, String answer) {
        return content(area, market, kind, Mark.C, question, answer, EscalationRoute.R3, "Ask.");
    }

    private static EntryContent content(
            PolicyArea area,
            Market market,
            EntryKind kind,
            Mark mark,
            String question,
            String answer,
            EscalationRoute route,
            String nextStep) {
        return someContent(Set.of(market), question).toBuilder()
                .kind(kind)
                .answer(answer)
                .area(area)
                .also(List.of())
                .conditions(List.of())
                .nextStep(nextStep)
                .escalateIf(List.of())
                .route(route)
                .mark(mark)
                .build();
    }

    private static EntryContent bare(EntryKind kind) {
        return EntryContent.builder()
                .kind(kind)
                .question("A question?")
                .answer("An answer.")
                .area(PolicyArea.LPG)
                .mark(Mark.A)
                .verifiedOn(LocalDate.of(2026, 1, 10))
                .reviewBy(LocalDate.of(2028, 1, 10))
                .owner("policy lead")
                .build();
    }
}
