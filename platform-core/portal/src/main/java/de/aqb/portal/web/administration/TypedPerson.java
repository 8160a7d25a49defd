package de.aqb.portal.web.administration;

import de.aqb.portal.account.administration.PersonEntry;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A person as it is typed into a form. */
public class TypedPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private String firstName = "";
    private String lastName = "";
    private String login = "";
    private String mail = "";

    PersonEntry entry() {
        return new PersonEntry(firstName, lastName, login, mail);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName == null ? "" : firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName == null ? "" : lastName;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = mail == null ? "" : mail;
    }
}
