// What a command or a channel asks for, with the roles that have it: declared once. What one
// capability alone asks for is in that capability's folder of the vocabulary.
#pragma once

#include "vocabulary/role.h"

#include <initializer_list>

namespace loket {

// Some of the roles, as a constant.
class RoleSet {
public:
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles) {
            m_bits |= bitOf(role);
        }
    }
    constexpr RoleSet operator+(RoleSet other) const { return RoleSet(m_bits | other.m_bits); }
    constexpr bool contains(Role role) const { return (m_bits & bitOf(role)) != 0; }

private:
    constexpr explicit RoleSet(unsigned bits)
        : m_bits(bits)
    {
    }
    static constexpr unsigned bitOf(Role role) { return 1U << static_cast<unsigned>(role); }

    unsigned m_bits = 0;
};

inline constexpr RoleSet administrators {Role::Admin, Role::SuperAdmin};

class Right {
public:
    // `name` is a literal, "call_queue"; no two rights have the same.
    constexpr Right(QStringView name, RoleSet roles)
        : m_name(name),
          m_roles(roles)
    {
    }
    QString name() const { return m_name.toString(); }
    constexpr bool isOf(Role role) const { return m_roles.contains(role); }
    bool isOfAny(const Roles &roles) const;
    friend bool operator==(const Right &a, const Right &b) { return a.m_name == b.m_name; }

    static const Right Anyone; // with no identity too
    static const Right Identified; // with any identity, a patient's visit and screens included
    static const Right ViewQueue;
    // To see what patients are called and what was written of them, of all that one may see
    // otherwise: numbers and ids are for everybody who works here.
    static const Right SeePatients;
    static const Right IssueVisits;
    static const Right PrintTickets;
    static const Right CallQueue; // call and all that staff does with a visit
    static const Right ActOnOwnVisit; // CallQueue, and the patient for the own visit: the rule
                                      // checks whose it is
    static const Right CloseDay;
    static const Right Broadcast;
    static const Right ViewStatistics;
    static const Right ManageSetup; // services, counters, settings
    static const Right ManagePeople; // accounts, devices, sessions
    static const Right ViewAudit;
    static const Right ViewConnections; // each with who it is
    static const Right ReadMetrics; // the program's counters
    static const Right Publish; // to channels that nobody owns

private:
    QStringView m_name;
    RoleSet m_roles;
};

} // namespace loket
