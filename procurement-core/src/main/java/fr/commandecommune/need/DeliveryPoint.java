package fr.commandecommune.need;

/** Where a member has its orders delivered. */
public record DeliveryPoint(
        String siren,
        String code,
        String label,
        String address,
        String postalCode,
        String city,
        String contact,
        String telephone,
        String hours,
        String access) {}
