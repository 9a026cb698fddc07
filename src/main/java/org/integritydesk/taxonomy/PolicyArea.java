package org.integritydesk.taxonomy;

/** Policy areas of the taxonomy; the primary one is the rule that decides the outcome. */
public enum PolicyArea {
    ALC("alcohol"),
    GAM("gambling and games"),
    HLT("healthcare"),
    WGT("weight and body image"),
    FIN("financial services"),
    DRG("tobacco, vape, cannabis"),
    WPN("weapons and dangerous goods"),
    ADU("adult and dating"),
    POL("politics and issues"),
    IPR("intellectual property and music"),
    MIS("misleading claims"),
    AIG("AI-generated media"),
    LPG("landing page"),
    FMT("format and language"),
    YTH("minors and age gating"),
    HEC("housing, employment, credit"),
    PRO("promotions and fulfilment"),
    PRV("lead forms and privacy"),
    ACC("account and suspension"),
    PRC("review process and appeals"),
    /** A real moderation question without a code yet. */
    OTH("other moderation"),
    /** Not moderation. */
    OOS("not moderation");

    private final String label;

    PolicyArea(String label) {
        this.label = label;
    }

    /** A short name people read. */
    public String label() {
        return label;
    }
}
