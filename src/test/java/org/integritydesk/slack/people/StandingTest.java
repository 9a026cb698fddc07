package org.integritydesk.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Installation LONE = new Installation("T0OURS", null, "Acme", "U0BOT");
    private static final Installation GRID = new Installation("T0OURS", "E0OURS", "Acme", "U0BOT");

    @Test
    void memberOfTheWorkspace_isAMember() {
        assertThat(Standing.of(LONE, "T0OURS", told("T0OURS", null))).isEqualTo(Standing.MEMBER);
        assertThat(Standing.of(LONE, null, told("T0OURS", null))).isEqualTo(Standing.MEMBER);
    }

    @Test
    void memberOfAnotherWorkspaceOfTheOrganization_isAMember() {
        assertThat(Standing.of(GRID, "T0SISTER", told("T0SISTER", "E0OURS"))).isEqualTo(Standing.MEMBER);
        assertThat(Standing.of(GRID, "E0OURS", told("E0OURS", "E0OURS"))).isEqualTo(Standing.MEMBER);
        assertThat(Standing.of(LONE, "T0SISTER", told("T0SISTER", "E0OURS"))).isEqualTo(Standing.STRANGER);
    }

    @Test
    void peopleOfAnotherCompany_areStrangers_thoughSlackCallsThemNoStrangersWhereRoomsAreShared() {
        assertThat(Standing.of(LONE, null, told("T0AGENCY", null))).isEqualTo(Standing.STRANGER);
        assertThat(Standing.of(LONE, "T0AGENCY", null)).isEqualTo(Standing.STRANGER);
        assertThat(Standing.of(GRID, null, told("T0AGENCY", "E0AGENCY"))).isEqualTo(Standing.STRANGER);
        assertThat(Standing.of(GRID, "E0AGENCY", null)).isEqualTo(Standing.STRANGER);
        assertThat(Standing.of(LONE, null, new Membership("T0OURS", null, true, false)))
                .isEqualTo(Standing.STRANGER);
    }

    @Test
    void whatSlackTells_countsMoreThanTheRequest() {
        assertThat(Standing.of(LONE, "T0OURS", told("T0AGENCY", null))).isEqualTo(Standing.STRANGER);
    }

    @Test
    void guest_isAGuest() {
        assertThat(Standing.of(LONE, "T0OURS", new Membership("T0OURS", null, false, true)))
                .isEqualTo(Standing.GUEST);
    }

    @Test
    void guestOfAnotherCompany_isAStranger() {
        assertThat(Standing.of(LONE, null, new Membership("T0AGENCY", null, false, true)))
                .isEqualTo(Standing.STRANGER);
    }

    @Test
    void whileSlackDoesNotTell_thePersonIsUnknown_unlessTheRequestSaysTheyAreFromElsewhere() {
        assertThat(Standing.of(LONE, null, null)).isEqualTo(Standing.UNKNOWN);
        assertThat(Standing.of(LONE, "T0OURS", null)).isEqualTo(Standing.UNKNOWN);
        assertThat(Standing.of(LONE, null, Membership.UNKNOWN)).isEqualTo(Standing.UNKNOWN);
        assertThat(Standing.of(GRID, "T0PERHAPSSISTER", null)).isEqualTo(Standing.STRANGER);
    }

    private static Membership told(String team, @Nullable String enterprise) {
        return new Membership(team, enterprise, false, false);
    }
}
