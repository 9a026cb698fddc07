package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketNewsTest {
    private static final long NUMBER = 1007;

    @Test
    void opened_wantsACard() {
        assertThat(TicketNews.of(NUMBER, TicketAct.Kind.OPEN)).containsExactly(new TicketNotice.CardWanted(NUMBER));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "RESOLVE"})
    void whatStaffDoes_theRequesterHears(TicketAct.Kind act) {
        assertThat(TicketNews.of(NUMBER, act))
                .containsExactly(new TicketNotice.CardOutdated(NUMBER), new TicketNotice.RequesterTold(NUMBER, act));
    }

    @ParameterizedTest
    @EnumSource(names = {"REOPEN", "ADD_DETAILS"})
    void whatNeedsALook_staffHears(TicketAct.Kind act) {
        assertThat(TicketNews.of(NUMBER, act))
                .containsExactly(new TicketNotice.CardOutdated(NUMBER), new TicketNotice.StaffTold(NUMBER, act));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAW", "CONFIRM"})
    void whatEndsIt_onlyChangesTheCard(TicketAct.Kind act) {
        assertThat(TicketNews.of(NUMBER, act)).containsExactly(new TicketNotice.CardOutdated(NUMBER));
    }

    @ParameterizedTest
    @EnumSource(TicketAct.Kind.class)
    void everything_isOneConversation_andOnlyTheCardIsFoundAgain(TicketAct.Kind act) {
        List<TicketNotice> news = TicketNews.of(NUMBER, act);

        assertThat(news.stream().map(TicketNotice::conversation)).containsOnly("ticket/1007");
        assertThat(news.stream().filter(notice -> notice.topic() != null).<Class<?>>map(Object::getClass))
                .isSubsetOf(Set.of(TicketNotice.CardWanted.class));
    }

    @Test
    void cardTopic_isWhereTheCardIsFoundAgain() {
        assertThat(new TicketNotice.CardWanted(NUMBER).topic()).isEqualTo(TicketNotice.cardTopic(NUMBER));
    }
}
