package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.integritydesk.taxonomy.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueReaderTest {
    private final IssueReader reader = new IssueReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ELIGIBLE  | can a craft brewery run ads in Canada",
                "ELIGIBLE  | is CBD skin cream allowed",
                "ELIGIBLE  | vape ok?",
                "ELIGIBLE  | peut-on annoncer de la bière",
                "REJECT    | why was my ad rejected",
                "REJECT    | ad disapproved, reason unclear",
                "REJECT    | what does partially approved mean",
                "APPEAL    | how do we appeal a rejected ad",
                "APPEAL    | appeal denied again",
                "SUSPEND   | account got banned, how do we appeal",
                "SUSPEND   | compte suspendu, que faire",
                "DELAY     | ad stuck in review since Monday",
                "DELAY     | how long does review take",
                "DISPUTE   | approved last week, then rejected",
                "DISPUTE   | competitor runs the same claim",
                "DISPUTE   | same ad runs on Meta",
                "ALLOWLIST | how do we get on the whitelist for alcohol",
                "ALLOWLIST | can the client get an exception",
                "LANDING   | landing page does not load for reviewers",
                "DOCS      | which licence does a casino need",
                "CHANGE    | what changed in the alcohol policy",
                "GAP       | two pages say different things, grey area",
                "PROCESS   | who do I contact about a lead form",
                "POLICY_Q  | what are the rules for countdowns",
                "POLICY_Q  | something about subtitles"
            })
    void words_sayTheNeed(IssueType need, String text) {
        assertThat(reader.read(text).value()).isEqualTo(need);
    }

    @Test
    void evidence_isTheWordsOfThatNeed() {
        assertThat(reader.read("Account suspended, can we APPEAL"))
                .isEqualTo(new Reading<>(IssueType.SUSPEND, "“account suspended”"));
        assertThat(reader.read("subtitles")).isEqualTo(new Reading<>(IssueType.POLICY_Q, "no word says otherwise"));
    }
}
