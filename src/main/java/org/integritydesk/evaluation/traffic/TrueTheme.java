package org.integritydesk.evaluation.traffic;

import java.util.List;
import org.integritydesk.taxonomy.PolicyArea;

/**
 * Something that people ask again and again, and the ways in which they say it.
 *
 * @param weekly how often, in an ordinary week
 * @param usShare of its asks, from 0 to 1; the rest is Canada's
 * @param wordings templates; a word in braces, such as {@code {where}}, stands for one of several
 */
public record TrueTheme(String name, PolicyArea area, double weekly, double usShare, List<String> wordings) {
    /** What is asked about, apart from what nobody asks twice. */
    public static final List<TrueTheme> ALL = List.of(
            new TrueTheme(
                    "alcohol delivery",
                    PolicyArea.ALC,
                    24,
                    0.6,
                    List.of(
                            "Can {who} advertise alcohol delivery{where}?",
                            "Is an app that delivers beer and wine allowed to run ads{where}",
                            "{hi}alcohol delivery ads - ok{where}?",
                            "{who} wants to promote same-day wine delivery, what are the rules")),
            new TrueTheme(
                    "rejected landing page",
                    PolicyArea.LPG,
                    22,
                    0.65,
                    List.of(
                            "Why was the ad rejected for landing page mismatch?",
                            "{hi}{who} got landing page mismatch as the reject reason, what does it mean",
                            "the landing page does not match the ad, says the rejection. how do we fix it?",
                            "Landing page mismatch again{where}, what has to be the same on the page and in the ad")),
            new TrueTheme(
                    "crypto exchange",
                    PolicyArea.FIN,
                    9,
                    0.5,
                    List.of(
                            "May {who} advertise a crypto exchange{where}?",
                            "{hi}do we accept ads for bitcoin trading platforms{where}",
                            "what licence does a crypto exchange need before it can run ads")),
            new TrueTheme(
                    "weight loss before and after",
                    PolicyArea.WGT,
                    11,
                    0.55,
                    List.of(
                            "Are before and after pictures allowed for weight loss products?",
                            "{who} wants a before/after photo in a diet ad, ok?",
                            "{hi}can a slimming tea show body transformations{where}")),
            new TrueTheme(
                    "online pharmacy",
                    PolicyArea.HLT,
                    8,
                    0.35,
                    List.of(
                            "What does an online pharmacy need to advertise{where}?",
                            "{hi}{who} sells prescription drugs online, which certification do we ask for",
                            "Can an internet pharmacy run ads{where} without certification")),
            new TrueTheme(
                    "account suspended",
                    PolicyArea.ACC,
                    14,
                    0.6,
                    List.of(
                            "The account of {who} is suspended, how do we appeal?",
                            "{hi}advertiser account disabled after three rejections, what now",
                            "how long does an appeal of a suspended ad account take{where}")),
            new TrueTheme(
                    "sports betting",
                    PolicyArea.GAM,
                    10,
                    0.5,
                    List.of(
                            "Is sports betting allowed{where}?",
                            "{hi}{who} has a sportsbook licence, where can the ads run",
                            "do sportsbook ads need age targeting of 21 or 19{where}")),
            new TrueTheme(
                    "music rights",
                    PolicyArea.IPR,
                    7,
                    0.6,
                    List.of(
                            "Which music may {who} use in a video ad?",
                            "{hi}ad muted because of a trending song, is commercial music licensed",
                            "can we use a chart song in an ad if the creator used it organically")));
}
