package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.administration.AuthorityAdministration;
import de.aqb.portal.account.administration.Objection;
import de.aqb.portal.tenancy.LocalAuthority.Details;
import de.aqb.portal.tenancy.LocalAuthority.Kind;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.OptionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code administration/authority.xhtml}: a new local authority, or another name, kind or time of one. */
@Named
@ViewScoped
public class AuthorityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuthorityAdministration authorities;

    @Inject
    TypedDays days;

    private String code = "";
    private String newCode = "";
    private long version;
    private String name = "";
    private String kind = "";
    private String ags = "";
    private String from = "";
    private String to = "";
    private final Map<String, String> errors = new LinkedHashMap<>();

    public void open() {
        if (!code.isEmpty()) {
            var authority = authorities.open(code);
            version = authority.getVersion();
            newCode = code;
            name = authority.getName();
            kind = authority.getKind().name();
            ags = authority.getAgs();
            from = authority.getValidFrom().map(Moments::day).orElse("");
            to = authority.getValidTo().map(Moments::day).orElse("");
        }
    }

    public String save() {
        errors.clear();
        var first = day("from", from);
        var last = day("to", to);
        var chosen = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.put("kind", text("administration.objection." + Objection.KIND_MISSING));
        }
        if (!errors.isEmpty()) {
            return "";
        }
        var details = new Details(name.strip(), chosen.orElseThrow(), ags.strip(), first, last);
        var objections =
                isFresh() ? authorities.create(newCode.strip(), details) : authorities.change(code, version, details);
        errors.putAll(Objections.byField(objections));
        return errors.isEmpty() ? AuthoritiesPage.ADDRESS.with("done", "saved").outcome() : "";
    }

    /** An empty day is one too: none. */
    private Optional<LocalDate> day(String field, String typed) {
        var day = days.read(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            errors.put(field, text("measure.edit.error.day"));
        }
        return day;
    }

    public boolean isFresh() {
        return code.isEmpty();
    }

    public List<OptionView> getKinds() {
        return Arrays.stream(Kind.values())
                .map(each -> new OptionView(each.name(), text("administration.kind." + each)))
                .toList();
    }

    public String getBackHref() {
        return AuthoritiesPage.ADDRESS.href();
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(@Nullable String newCode) {
        this.newCode = newCode == null ? "" : newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getAgs() {
        return ags;
    }

    public void setAgs(@Nullable String ags) {
        this.ags = ags == null ? "" : ags;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }
}
