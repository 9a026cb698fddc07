package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what the sample pack must put first. */
class RankingTest {
    private static final EntryIndex PACK = EntryIndex.build(
            1,
            EntryFiles.read(Path.of("src/main/resources/knowledge/entries")).stream()
                    .map(file -> (ParsedEntry.Valid) file.entry())
                    .map(entry -> SomeEntries.someEntry(entry.id().value(), entry.content()))
                    .toList(),
            new QuestionAnalyzer());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA     | can a hangover patch brand run in CA?                    | alc-hangover-products",
                "NA     | drizly style beer delivery app - allowed?                | alc-delivery-retail",
                "US     | how does a licensed sportsbook get certified             | gam-licensed-operator",
                "US     | free spins slot game with fake coins, no cash prizes US  | gam-social-casino-us",
                "US     | multivitamin gummies, can they run                       | hlt-supplements",
                "US     | telehealth startup prescribing ED meds, US               | hlt-telehealth-rx-us",
                "US     | dental office wants to advertise implants                | hlt-clinic-dentist-us",
                "US     | ozempic ads ok?                                          | wgt-glp1",
                "UNSPEC | why did my before / after pics get rejected              | mis-before-after",
                "US     | crypto exchange wants to run in the states               | fin-crypto-us",
                "US     | is vaping stuff still a no?                              | drg-vape-tobacco",
                "US     | dispensary in Colorado wants ads                         | drg-cannabis-us",
                "US     | pepper spray keychain, allowed?                          | wpn-self-defence",
                "US     | vibrator brand, can they advertise                       | adu-sexual-wellness",
                "US     | new dating app wants to launch                           | adu-dating-app",
                "UNSPEC | can we use a trending song in the ad                     | ipr-music-rights",
                "NA     | one campaign targeting both US and CAN - split adgroups? | fmt-multi-country-split",
                "US     | age targeting is greyed out on my adgroup                | hec-age-greyed-out",
                "UNSPEC | acct got susp, how do we appeal                          | acc-suspension-appeal",
                "UNSPEC | how long does review take                                | prc-review-time",
                "UNSPEC | whole adgroup rejected because of one bad ad             | prc-adgroup-one-ad",
                "UNSPEC | how do I appeal a disapproved ad                         | prc-appeal-how",
                "UNSPEC | launch is tomorrow, can you expedite review?             | prc-expedite",
                "UNSPEC | invoice is wrong, who do I contact                       | oos-billing-invoices",
                "UNSPEC | pixel isn't firing                                       | oos-pixel-measurement"
            })
    void question_findsItsEntryFirst(Market market, String text, String id) {
        assertThat(search(market, text))
                .first()
                .extracting(candidate -> candidate.entry().id().value())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US     | can a psychic or tarot reader run ads",
                "US     | law firm looking for mesothelioma plaintiffs",
                "CA     | tattoo studio wants to advertise",
                "US     | surrogacy agency client",
                "US     | essay writing service for students",
                "US     | hidden spy camera gadgets",
                "CA     | adoption agency wants to run",
                "US     | kratom shop",
                "CA     | radar detector for cars",
                "UNSPEC | can we put a QR code in the video",
                "CA     | immigration consultant services",
                "US     | church wants to promote sunday service",
                "US     | hand sanitizer with alcohol",
                "CA     | app that blocks gambling sites",
                "US     | gun safety course",
                "US     | crypto tax software",
                "UNSPEC | what's the weather like in Toronto",
                "UNSPEC | book me a meeting room for thursday",
                "UNSPEC | how do I make lasagna"
            })
    void questionWithoutAnEntry_isNotNearEnoughToAnswer(Market market, String text) {
        assertThat(search(market, text))
                .allSatisfy(candidate -> assertThat(candidate.similarity())
                        .isLessThan(PACK.thresholds().answer()));
    }

    private static List<Candidate> search(Market market, String text) {
        return PACK.search(new SearchQuery(text, market, 3)).candidates();
    }
}
