package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.RoomId;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalRoomsTest {
    private final RegionalRooms rooms =
            new RegionalRooms(Optional.of(List.of("C0US:US:America/New_York", " C0CA: CA : America/Toronto ")));

    @Test
    void rooms_areReadInOrder() {
        assertThat(rooms.all())
                .containsExactly(
                        new RegionalRoom(new RoomId("C0US"), Market.US, ZoneId.of("America/New_York")),
                        new RegionalRoom(new RoomId("C0CA"), Market.CA, ZoneId.of("America/Toronto")));
    }

    @Test
    void marketOf_isTheRoomsOwn_andNobodysOtherwise() {
        assertThat(rooms.marketOf(new RoomId("C0CA"))).isEqualTo(Market.CA);
        assertThat(rooms.marketOf(new RoomId("C0OTHER"))).isEqualTo(Market.UNSPEC);
    }

    @Test
    void unset_isNoRooms() {
        assertThat(new RegionalRooms(Optional.empty()).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C0US",
                "C0US:US",
                "C0US:Mars:America/New_York",
                "C0US:US:Nowhere/Land",
                ":US:America/New_York",
                "C0US:us:America/New_York"
            })
    void unreadable_saysWhichSettingAndShowsAGoodOne(String text) {
        assertThatThrownBy(() -> RegionalRooms.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INTEGRITY_CHANNELS: '" + text + "' is not CHANNEL_ID:MARKET:TIME_ZONE, for example"
                        + " C0123456789:US:America/New_York");
    }
}
