package de.aqb.portal.web.administration;

import de.aqb.portal.account.administration.Objection;
import de.aqb.portal.web.ui.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Says objections at the fields they are about. */
final class Objections {

    private Objections() {}

    /** What is wrong by field, in the order of the forms. */
    static Map<String, String> byField(Set<Objection> objections) {
        var errors = new LinkedHashMap<String, String>();
        objections.stream()
                .sorted()
                .forEach(objection ->
                        errors.putIfAbsent(field(objection), Texts.text("administration.objection." + objection)));
        return errors;
    }

    private static String field(Objection objection) {
        return switch (objection) {
            case FIRST_NAME_MISSING, FIRST_NAME_SHAPE -> "firstName";
            case LAST_NAME_MISSING, LAST_NAME_SHAPE -> "lastName";
            case LOGIN_MISSING, LOGIN_SHAPE, ALREADY_THERE, RETIRED_THERE, ALREADY_REQUESTED -> "login";
            case MAIL_SHAPE, CHANGED_MEANWHILE, NOT_INVITED, LAST_ADMINISTRATOR -> "mail";
            case ROLE_MISSING, ROLE_NOT_THERE -> "role";
            case PLACE_MISSING, PLACE_RETIRED -> "place";
            case ALREADY_DECIDED, REASON_MISSING, REASON_TOO_LONG -> "reason";
            case PROVIDER_NAME_MISSING, PROVIDER_NAME_SHAPE, PROVIDER_NAME_TAKEN, PROVIDER_IN_USE -> "name";
            case AUTHORITY_NAME_MISSING, AUTHORITY_NAME_SHAPE -> "name";
            case TOWN_SHAPE -> "town";
            case CODE_SHAPE, CODE_TAKEN -> "code";
            case KIND_MISSING -> "kind";
            case AGS_SHAPE -> "ags";
            case END_BEFORE_START -> "to";
        };
    }
}
