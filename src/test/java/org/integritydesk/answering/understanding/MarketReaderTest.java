package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarketReaderTest {
    /** What reps write, and the market it is about; UNSPEC: it says nothing. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Can a craft brewery run ads in the US?              | US
                    can a craft brewery run ads in the us?              | US
                    can a brewery run ads in us?                        | US
                    US brewery, hard seltzer                            | US
                    us advertiser, hard seltzer                         | US
                    us-based casino app                                 | US
                    is this ok for the us market                        | US
                    is this ok for us and canada                        | NA
                    any rule for USA?                                   | US
                    any rule for usa?                                   | US
                    any rule in the U.S. for this?                      | US
                    any rule in the u.s. for this?                      | US
                    only in the U.S                                     | US
                    the U.S.A. launch                                   | US
                    launch in the United States                         | US
                    launch in the united states only                    | US
                    geo: US                                             | US
                    (US) vape                                           | US
                    Texas dispensary                                    | US
                    a sportsbook in new jersey                          | US
                    California dispensary                               | US
                    sportsbook in CA                                    | CA
                    sportsbook in ca                                    | CA
                    is it ok for CA advertisers                         | CA
                    CAN casino in Ontario                               | CA
                    US and CAN launch                                   | NA
                    launch in CAN next week                             | CA
                    CAN: lottery ads                                    | CA
                    Canada lottery                                      | CA
                    canadian lottery                                    | CA
                    lottery in Québec                                   | CA
                    LOTTERY IN QUÉBEC                                   | CA
                    lottery in quebec                                   | CA
                    QC lottery                                          | CA
                    a clinic in Toronto                                 | CA
                    a clinic in Montréal                                | CA
                    US and CA                                           | NA
                    both Texas and Ontario                              | NA
                    both markets please                                 | NA
                    north america launch                                | NA
                    NA launch of a game                                 | NA
                    can you help us with a rejected ad                  | UNSPEC
                    please tell us what to do                           | UNSPEC
                    does this work for us                               | UNSPEC
                    help us and can you check it                         | UNSPEC
                    is it ok in us/ca                                    | NA
                    what can we do                                      | UNSPEC
                    CAN we run alcohol ads?                             | UNSPEC
                    CAN I run this ad?                                  | UNSPEC
                    what CAN they do                                    | UNSPEC
                    they CAN appeal, right?                             | UNSPEC
                    trust us, it is fine                                | UNSPEC
                    focus on the virus claim                            | UNSPEC
                    a user in a discus game                             | UNSPEC
                    the example.ca page is down                         | UNSPEC
                    n/a                                                 | UNSPEC
                    local cafe in casablanca                            | UNSPEC
                    CAN WE RUN THIS                                     | UNSPEC
                    HELP US PLEASE                                      | UNSPEC
                    CAN WE RUN THIS IN THE US                           | US
                    CAN WE RUN THIS IN THE USA                          | US
                    CAN WE RUN THIS IN CANADA                           | CA
                    CAN WE RUN THIS IN ONTARIO AND TEXAS                | NA
                    RUN THIS IN CA                                      | CA
                    """)
    void words_sayTheMarket(String text, Market expected) {
        assertThat(MarketReader.said(text)).isEqualTo(expected);
    }

    @Test
    void words_beatTheChannel() {
        assertThat(MarketReader.read("sportsbook in Ontario", Hints.ofRoom(Market.US)))
                .isEqualTo(new Reading<>(Market.CA, "said in the question"));
    }

    @ParameterizedTest
    @EnumSource(value = Market.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSPEC")
    void unsaid_isTakenFromTheChannel(Market room) {
        assertThat(MarketReader.read("is a sportsbook ok", Hints.ofRoom(room)))
                .isEqualTo(new Reading<>(room, "taken from the channel"));
    }

    @Test
    void channel_beatsTheProfile_whichBeatsNothing() {
        assertThat(MarketReader.read("is a sportsbook ok", new Hints(Market.US, Market.CA, null)))
                .isEqualTo(new Reading<>(Market.US, "taken from the channel"));
        assertThat(MarketReader.read("is a sportsbook ok", new Hints(Market.UNSPEC, Market.CA, null)))
                .isEqualTo(new Reading<>(Market.CA, "taken from the time zone in the asker's profile"));
    }

    @Test
    void profile_isAGuess_whichNobodyTold() {
        Hints lives = new Hints(Market.UNSPEC, Market.CA, null);

        assertThat(MarketReader.told(MarketReader.read("is a sportsbook ok", lives)))
                .isEqualTo(Market.UNSPEC);
        assertThat(MarketReader.told(MarketReader.read("is a sportsbook ok in Texas", lives)))
                .isEqualTo(Market.US);
        assertThat(MarketReader.told(MarketReader.read("is a sportsbook ok", Hints.ofRoom(Market.CA))))
                .isEqualTo(Market.CA);
    }

    @Test
    void unsaidEverywhere_isSaidSo() {
        assertThat(MarketReader.read("is a sportsbook ok", Hints.ofRoom(Market.UNSPEC)))
                .isEqualTo(new Reading<>(Market.UNSPEC, "not said"));
    }
}
