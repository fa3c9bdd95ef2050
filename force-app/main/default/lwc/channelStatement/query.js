import { gql } from 'lightning/graphql';

/** The statements, newest first, and whether the reader sees the figures of the whole company. */
// prettier-ignore
export const STATEMENTS = gql`
  query channelProfits {
    uiapi {
      query {
        statements: Channel_Profit__c(
          orderBy: { Period_Start__c: { order: DESC } }
          first: 40
        ) {
          edges { node {
            Id Period_Label__c { value } Period_Start__c { value } Period_End__c { value } As_Of__c { value }
            Currency_Code__c { value } Gross_Sales__c { value } Level_Discounts__c { value }
            Registration_Discounts__c { value } Net_Sales__c { value } Channel_Staff__c { value }
            Gross_Margin__c { value } Marketing_Funds__c { value } Co_Op__c { value }
            Promotions__c { value } Operations__c { value } Net_Margin__c { value } All_Cost__c { value }
            Sales_Per_Dollar__c { value } Margin_Per_Dollar__c { value } Missing__c { value }
          } }
        }
        company: Channel_Performance__c(where: { Level__c: { eq: "Company" } }, first: 1) {
          edges { node {
            Id
          } }
        }
      }
    }
  }
`;

/** For finance, which sees every statement but no figures of partners. */
// prettier-ignore
export const STATEMENTS_OF_FINANCE = gql`
  query channelProfitsOfFinance {
    uiapi {
      query {
        statements: Channel_Profit__c(
          orderBy: { Period_Start__c: { order: DESC } }
          first: 40
        ) {
          edges { node {
            Id Period_Label__c { value } Period_Start__c { value } Period_End__c { value } As_Of__c { value }
            Currency_Code__c { value } Gross_Sales__c { value } Level_Discounts__c { value }
            Registration_Discounts__c { value } Net_Sales__c { value } Channel_Staff__c { value }
            Gross_Margin__c { value } Marketing_Funds__c { value } Co_Op__c { value }
            Promotions__c { value } Operations__c { value } Net_Margin__c { value } All_Cost__c { value }
            Sales_Per_Dollar__c { value } Margin_Per_Dollar__c { value } Missing__c { value }
          } }
        }
      }
    }
  }
`;
