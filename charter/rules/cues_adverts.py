"""Default expressions of adverts to consumers (R33), French and English."""

from .cue_lists import cues

ADVERTS = cues(
    fr="""
        parrainez; parrainage; code promo; bon de réduction; moitié prix; prix cassé*; black friday;
        offre limitée; offre valable; offre spéciale; offre de bienvenue; devis gratuit; sans
        engagement; nouveaux clients; ouvrez votre compte; ouvrez un compte; mois offerts; mois
        offert; satisfait ou remboursé; profitez-en; frais offerts; bon d'achat; livraison offerte;
        places limitées; club de fidélité; changez de fournisseur; carte gratuite; économisez
        jusqu'à
    """,
    en="""
        no fee, no; day or night; we come within; one call and; 7 days a week; switch today; switch
        now; join today; join now; sign up today;
        sign up now; order now; call now; call today; subscribe now; subscribe today; download now;
        download it now; book now; become a customer; become a {brand} customer; go green with
        {brand}; plan that suits; pick the
        plan; choose the plan; find the plan; join {brand} now; join {brand} today; one click away;
        a click away; months on us; month on
        us; on us for; without fees; going abroad; win a; say goodbye to; works everywhere; for the
        first hundred; first hundred; last days to; last day to; no surprise on; pay later; zero
        fees; no fees; we pay you; no overdraft; we come to you; free inspection*; current account*;
        our new tariff*; get one free; trade-in; trade in; money off; free smart; your first card;
        first card; answer your call; switch to {brand}; move to {brand}; double points; bonus
        points; club members; while it lasts; while they last; made for you; one call away; a call
        away; delivered to your door; at your door; seven days a week; open to all customers;
        available in branch; in our shops; in our branches; no foreign fees; fee-free; no small
        print; satisfaction guaranteed; risk-free trial; money back; free check*; free callout;
        call-out; special price*; launch price; new low price*; best price*; great price*; reduced
        price*; bargain*; unbeatable price*; student discount; family discount; loyalty discount;
        welcome gift; joining gift; prize draw; win a year; cancel any time; cancel anytime; no
        strings attached; interest-free; second at half; buy one; starts at; starting at; starting
        from; prices from; from just; from only; for just; only until; until sunday; welcome bonus;
        sign-up bonus; free gift; limited time; today only; this week only; this weekend only; saves
        you; could save; can save; save on your; cheaper than last; cheaper bill*; lower bill*;
        lower your bill*; cut your bill*; slash your bill*; halve your bill*; your bill by; off your
        bill; off your first; days left; last chance; flash sale; winter sale; summer sale; spring
        sale; clearance; price match; rate from; quote in; no joining fee; no monthly fee; no
        hidden; refer a friend; referral offer*; referral bonus; voucher*; promo code*; half price;
        price cut*; black friday; cyber monday; special offer*; limited offer; limited-time; offer
        ends; offer valid; offer expires; offer runs; free quote*; free trial; free visit; free
        installation; free delivery; new customers; save up to; save hundreds; open an account; open
        a * account; open a * * account; open your account; months free; month free; months of
        energy; money-back; order yours; buy now; shop now; book yours; get yours; claim yours; grab
        yours; for the price of one; free banking; year of free; loyalty club; loyalty card*;
        loyalty points; reward points; switch and save; no paperwork; free for the first; first year
        free; free card; gift card*; cashback; now costs; costs just; costs only; only * a month;
        just * a month; price freeze; while stocks last; exclusive offer*; welcome offer*; lowest
        price*; first month free; bundle and save
    """,
)

CONSUMER = cues(
    fr="""
        facture*; compte; carte; forfait*; abonnement*; offre*; électricité; gaz; contrat*;
        assurance*; chaudière*; pompe* à chaleur; thermostat*; box; dépannage; borne*; tarif*;
        appli; crédit; livret; devis; pack; économies
    """,
    en="""
        renovation*; charging station*; electric bike*; loyal customer*; a plumber;
        underfloor heating; maintenance contract*; hot water; your price; first home; our
        advisers; credit card;
        loyalty programme*; loyalty program*; borrow up to; borrow; peace of mind; our stand; to
        premium;
        your first year; your first month; your first bill;
        {brand} customers; energy supplier*; new customer; every customer; current account; fridge*;
        washing machine*; dishwasher*; oven*; insulate; locksmiths; overdraft; first card; tariffs;
        freezer*; tumble dryer*; appliance*; 24/7; round the clock; light bulb*; bulbs; led bulbs;
        radiators; locksmith*; burst pipe*; loft insulation; double glazing; gutters; chimney;
        cleaning service; painters; gardener*; removals; movers; membership; gift card; cheque;
        foreign exchange; travel money; mobile phone; sim; spare parts; home battery; e-bike*;
        scooter*; our shop*; our store*; our branches; in branch; online shop; our catalogue; our
        range; showroom; free demo; our customers; first-time buyer*; home move*; moving home;
        moving in; ev owners; electric vehicle*; charging point*; charge point*; wallet; saver;
        shopper*; voucher*; coupon*; savings; winter warm*; thermostats; smart home; smart lock*;
        security system; home security; carbon monoxide; gas leak; emergency repair*; handyman;
        handymen; repairs; quote; estimate; instalment*; subscription*; your contract; new
        contract*; every contract; {brand} contract*; smart plug*; insulation; fixed-price; fixed
        price; fixed-rate; your phone; phone insurance; travel insurance; home insurance; our
        policy; our package; mobile plan*; fibre; water heater*; radiator*; smart meter*; your
        boiler; wall charger*; e-bike loan*; our card; new card; welcome bonus; kilowatt*; joint
        account*; student account*; your account; money transfer*; new customers; our night; our
        weekend; off-peak; air conditioning; bill; bills; account; accounts; bank card; debit card;
        your card; our plan; our plans; your plan; night plan; energy plan*; family plan*; comfort
        plan*; green plan; {brand} plan; plan that fits; pack; subscription; our offer; your energy;
        our energy; electricity; gas; tariff*; insurance; boiler*; heat pump*; thermostat*;
        connected box; repair*; plumber; electrician; charger*; wall box; wallbox; solar panel*; the
        app; our app; loan; mortgage; broadband; warranty; your home; your house; service plan;
        heating; home cover; family account; meter reading*; loyalty club; {brand} offer*; {brand}
        account*; {brand} card*; {brand} app
    """,
)
